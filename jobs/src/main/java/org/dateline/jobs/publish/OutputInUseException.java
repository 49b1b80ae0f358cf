package org.dateline.jobs.publish;

import java.io.IOException;

/** Another build is writing to the same output folder. */
public final class OutputInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputInUseException(String message) {
        super(message);
    }
}
