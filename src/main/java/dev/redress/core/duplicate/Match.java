package dev.redress.core.duplicate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That two cases may be one complaint.
///
/// @param score from 0 to 1 with two decimals: how alike the texts are, and of what is missing to 1
///   the shares that the reasons take away
/// @param reasons in the order of [MatchReason]
/// @param suggestion what the one may be to the other; a person decides
public record Match(BigDecimal score, List<Ground> reasons, Relation suggestion) {

    /// One reason.
    ///
    /// @param detail absent where the reason says all
    public record Ground(MatchReason code, @Nullable String detail) {}

    public Match {
        reasons = List.copyOf(reasons);
    }
}
