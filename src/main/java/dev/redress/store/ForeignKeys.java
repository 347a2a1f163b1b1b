package dev.redress.store;

/// The database holds what the keys of this process do not open. Neither is anything read from it
/// nor written to it; only its operator can mend that. One sentence, no stack trace.
public final class ForeignKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignKeys(int number) {
        super(
                "The database holds values that are sealed with a key %d which the keyset does not have. Give the desk the keyset that it was used with."
                        .formatted(number),
                null,
                false,
                false);
    }
}
