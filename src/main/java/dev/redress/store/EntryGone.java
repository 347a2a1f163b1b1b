package dev.redress.store;

/// An entry of the audit log that was sealed is not there any more.
public final class EntryGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntryGone(long number) {
        super("entry %d is gone".formatted(number));
    }
}
