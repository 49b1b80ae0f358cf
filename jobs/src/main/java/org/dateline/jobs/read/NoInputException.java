package org.dateline.jobs.read;

/** A path given as input names nothing to read: a mistake of the user, not of the run. */
public final class NoInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoInputException(String message) {
        super(message);
    }

    NoInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
