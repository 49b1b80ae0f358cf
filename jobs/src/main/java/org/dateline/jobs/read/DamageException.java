package org.dateline.jobs.read;

import java.io.IOException;

/** The content is damaged, as against a file that cannot be read now: becomes a reject. */
final class DamageException extends IOException {
    private static final long serialVersionUID = 1;

    private final RejectReason reason;

    DamageException(RejectReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    RejectReason reason() {
        return reason;
    }
}
