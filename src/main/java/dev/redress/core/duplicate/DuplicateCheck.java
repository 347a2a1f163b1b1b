package dev.redress.core.duplicate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out whether two cases may be one complaint. The same both ways.
public final class DuplicateCheck {

    private final DuplicatePolicy policy;

    public DuplicateCheck(DuplicatePolicy policy) {
        this.policy = policy;
    }

    /// Empty if they came too far from each other, have nothing in common, or are told too
    /// differently.
    public Optional<Match> match(Told one, Told other) {
        Set<MatchReason> common = common(one, other);
        boolean isClose = common.stream().anyMatch(MatchReason::isClose);
        double likeness = one.text().likeness(other.text());
        Duration apart = Duration.between(one.receivedAt(), other.receivedAt()).abs();
        double min = isClose ? policy.likenessMin() : policy.productLikenessMin();
        if (common.isEmpty() || likeness < min || apart.compareTo(policy.within()) > 0) {
            return Optional.empty();
        }
        boolean isSame = isClose && likeness >= policy.productLikenessMin();
        return Optional.of(
                new Match(
                        score(likeness, common),
                        grounds(one, other, common, likeness, apart),
                        isSame ? Relation.DUPLICATE : Relation.RELATED));
    }

    private static Set<MatchReason> common(Told one, Told other) {
        Set<MatchReason> common = EnumSet.noneOf(MatchReason.class);
        if (one.customerId().equals(other.customerId())) {
            common.add(MatchReason.SAME_CUSTOMER);
        }
        if (isSame(one.orderNo(), other.orderNo())) {
            common.add(MatchReason.SAME_ORDER);
        }
        if (isSame(one.shipmentNo(), other.shipmentNo())) {
            common.add(MatchReason.SAME_SHIPMENT);
        }
        if (isSame(one.productId(), other.productId())) {
            common.add(MatchReason.SAME_PRODUCT);
        }
        return common;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }

    private static BigDecimal score(double likeness, Set<MatchReason> common) {
        double doubt = 1 - likeness;
        for (MatchReason reason : common) {
            doubt *= 1 - reason.weight();
        }
        return rounded(1 - doubt);
    }

    // Down, so that what is printed as enough is enough.
    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.DOWN);
    }

    private static List<Match.Ground> grounds(
            Told one, Told other, Set<MatchReason> common, double likeness, Duration apart) {
        List<Match.Ground> grounds = new ArrayList<>();
        for (MatchReason reason : common) {
            grounds.add(new Match.Ground(reason, null));
        }
        grounds.add(new Match.Ground(MatchReason.TEXTS_ALIKE, rounded(likeness).toPlainString()));
        if (one.channel() != other.channel()) {
            grounds.add(new Match.Ground(MatchReason.OTHER_CHANNEL, null));
        }
        grounds.add(new Match.Ground(MatchReason.HOURS_APART, String.valueOf(apart.toHours())));
        return grounds;
    }
}
