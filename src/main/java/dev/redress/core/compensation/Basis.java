package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an amount was computed, so that another can compute it again.
///
/// @param base in CNY; absent together with `percent` where nothing is computed
/// @param percent of the base, half a cent rounded up
/// @param explanation in words, why this base and this share
public record Basis(
        BasisKind kind, @Nullable BigDecimal base, @Nullable Integer percent, String explanation) {

    private static final int TENFOLD_PERCENT = 1_000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// Why `amount` cannot be computed so; empty if it can.
    public Optional<String> fault(BigDecimal amount) {
        if ((base == null) != (percent == null)) {
            return Optional.of("base and percent are given together or not at all");
        }
        if (kind == BasisKind.TENFOLD && (percent == null || percent != TENFOLD_PERCENT)) {
            return Optional.of("TENFOLD is 1000 percent of a base");
        }
        if (base == null || percent == null) {
            return Optional.empty();
        }
        BigDecimal computed =
                base.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return computed.compareTo(amount) == 0
                ? Optional.empty()
                : Optional.of("%d percent of %s is %s".formatted(percent, base, computed));
    }
}
