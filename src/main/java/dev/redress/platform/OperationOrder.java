package dev.redress.platform;

/// How far one run goes.
///
/// @param dryRun only report what would be done, and change nothing
/// @param limit of cases or messages, 1 to [#LIMIT_MAX]
public record OperationOrder(boolean dryRun, int limit) {

    public static final int LIMIT_MAX = 100_000;

    /// All that is due, as far as a run may go at once.
    public static final OperationOrder ALL = new OperationOrder(false, LIMIT_MAX);

    public OperationOrder {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException(
                    "A run takes 1 to %d, not %d".formatted(LIMIT_MAX, limit));
        }
    }
}
