package dev.redress.platform;

/// How far one run goes.
///
/// @param dryRun only report what would be done, and change nothing
/// @param limit of cases or messages, 1 to [#LIMIT_MAX]
/// @param time until when it may take up more
public record OperationOrder(boolean dryRun, int limit, TimeLimit time) {

    public static final int LIMIT_MAX = 100_000;

    /// All that is due, as far as a run may go at once.
    public static final OperationOrder ALL = new OperationOrder(false, LIMIT_MAX);

    public OperationOrder {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException(
                    "A run takes 1 to %d, not %d".formatted(LIMIT_MAX, limit));
        }
    }

    /// One that takes the time it needs.
    public OperationOrder(boolean dryRun, int limit) {
        this(dryRun, limit, TimeLimit.NONE);
    }

    /// The same within that time.
    OperationOrder within(TimeLimit limited) {
        return new OperationOrder(dryRun, limit, limited);
    }

    /// The same as far as a run may go.
    public OperationOrder unlimited() {
        return new OperationOrder(dryRun, LIMIT_MAX, time);
    }
}
