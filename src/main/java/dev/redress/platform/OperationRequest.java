package dev.redress.platform;

import org.jspecify.annotations.Nullable;

/// How somebody asks for a run. Whatever is left out means all that is due, for real.
///
/// @param limit of cases or messages, 1 to 100,000
public record OperationRequest(@Nullable Boolean dryRun, @Nullable Integer limit) {

    private static final OperationRequest EMPTY = new OperationRequest(null, null);

    static OperationOrder orderOf(@Nullable OperationRequest request) {
        return (request == null ? EMPTY : request).order();
    }

    private OperationOrder order() {
        int most = limit == null ? OperationOrder.ALL.limit() : limit;
        if (most < 1 || most > OperationOrder.LIMIT_MAX) {
            throw InvalidInput.of(
                    "limit", "OUT_OF_RANGE", "must be 1 to " + OperationOrder.LIMIT_MAX);
        }
        return new OperationOrder(Boolean.TRUE.equals(dryRun), most);
    }
}
