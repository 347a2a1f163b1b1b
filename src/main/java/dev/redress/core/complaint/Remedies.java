package dev.redress.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The compensations of a case, in the order in which they were asked for.
public record Remedies(List<Remedy> items) {

    public static final Remedies NONE = new Remedies(List.of());

    static final int REMEDIES_MAX = 50;

    public Remedies {
        items = List.copyOf(items);
    }

    boolean isFull() {
        return items.size() >= REMEDIES_MAX;
    }

    Remedies plus(Remedy fresh) {
        return new Remedies(Stream.concat(items.stream(), Stream.of(fresh)).toList());
    }

    /// With `fresh` in the place of the one that has its id.
    Remedies with(Remedy fresh) {
        List<Remedy> after = new ArrayList<>(items);
        after.replaceAll(known -> known.id().equals(fresh.id()) ? fresh : known);
        return new Remedies(after);
    }

    Remedy of(UUID id) {
        return items.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The case has no remedy " + id));
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

    /// What the customer would have with an offer of `compensation` more; absent if no money is
    /// offered.
    @Nullable BigDecimal with(@Nullable BigDecimal compensation) {
        return compensation == null ? null : live().add(compensation);
    }

    private BigDecimal sum(Predicate<Remedy> wanted) {
        return items.stream()
                .filter(known -> known.state().isLive() && wanted.test(known))
                .map(Remedy::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
