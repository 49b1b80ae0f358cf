package org.dateline.jobs.read;

import java.io.IOException;

/** Frames, each understood by its decoder or rejected for its own fault. */
record FramedOutcomes(String file, Format format, Frames frames, FrameDecoder decoder) implements Outcomes {
    @Override
    public ReadOutcome next() throws IOException {
        Frame frame = frames.next();
        if (frame == null) {
            return null;
        }
        return frame.fault() == null
                ? decoder.decode(frame)
                : new Reject(file, frame.offset(), format, frame.fault(), frame.message());
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
