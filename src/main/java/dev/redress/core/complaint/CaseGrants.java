package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The compensations of a case, in the order in which they were asked for.
public record CaseGrants(List<CaseGrant> items) {

    public static final CaseGrants NONE = new CaseGrants(List.of());

    static final int GRANTS_MAX = 50;

    public CaseGrants {
        items = List.copyOf(items);
    }

    boolean isFull() {
        return items.size() >= GRANTS_MAX;
    }

    CaseGrants plus(CaseGrant fresh) {
        return new CaseGrants(Stream.concat(items.stream(), Stream.of(fresh)).toList());
    }

    /// With `fresh` in the place of the one that has its id.
    CaseGrants with(CaseGrant fresh) {
        List<CaseGrant> after = new ArrayList<>(items);
        after.replaceAll(known -> known.id().equals(fresh.id()) ? fresh : known);
        return new CaseGrants(after);
    }

    boolean knows(UUID id) {
        return items.stream().anyMatch(known -> known.id().equals(id));
    }

    /// Whether it is one of them and as far as the case believes.
    boolean knows(Compensation found) {
        return knows(found.id()) && of(found.id()).state() == found.state();
    }

    CaseGrant of(UUID id) {
        return items.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The case has no grant " + id));
    }

    /// What all that is live comes to, in CNY.
    BigDecimal live() {
        return sum(_ -> true);
    }

    /// The same without one of them.
    BigDecimal liveBeside(UUID id) {
        return sum(known -> !known.id().equals(id));
    }

    /// What was granted to carry out the offer that was sent at `offeredAt`.
    BigDecimal carryingOut(Instant offeredAt) {
        return sum(known -> offeredAt.equals(known.offeredAt()));
    }

    private BigDecimal sum(Predicate<CaseGrant> wanted) {
        return items.stream()
                .filter(known -> known.state().isLive() && wanted.test(known))
                .map(CaseGrant::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
