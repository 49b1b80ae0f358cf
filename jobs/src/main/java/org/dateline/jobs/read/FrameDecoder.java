package org.dateline.jobs.read;

/** Understands the bytes of one sound frame. */
interface FrameDecoder {
    /** @param frame without a fault */
    ReadOutcome decode(Frame frame);
}
