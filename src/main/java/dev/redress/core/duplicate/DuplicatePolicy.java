package dev.redress.core.duplicate;

import java.time.Duration;

/// When two cases may be one complaint.
///
/// @param within how long after each other they may have come
/// @param likenessMin how alike their texts must be if they are of the same customer, order or
///   parcel; above 0, at most 1
/// @param productLikenessMin the same if only the product is the same; not less
public record DuplicatePolicy(Duration within, double likenessMin, double productLikenessMin) {

    public DuplicatePolicy {
        if (!(likenessMin > 0 && likenessMin <= productLikenessMin && productLikenessMin <= 1)) {
            throw new IllegalArgumentException("must be above 0, in order, and at most 1");
        }
    }
}
