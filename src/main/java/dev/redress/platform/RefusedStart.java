package dev.redress.platform;

/// The desk must not start, for a reason that its operator can mend: one sentence, no stack trace.
public final class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedStart(String sentence) {
        super(sentence, null, false, false);
    }
}
