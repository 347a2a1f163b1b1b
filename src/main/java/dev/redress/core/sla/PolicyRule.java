package dev.redress.core.sla;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of the deadline matrices (spec.md §4.4, §4.5): which cases get which promise.
///
/// @param severities all, if left out
/// @param riskFloor only from this risk on; of several rules of a stage the one with the highest
///   floor that the case reaches applies
/// @param window only for receipts in or outside the core window, both if left out
/// @param greenChannel only with or without green channel, both if left out
/// @param duration for `CAL` only
/// @param days for `WD` and `DAY` only
/// @param targets tighter aims in elapsed time, counted but never breached
/// @param pausable whether a pause of the case stops it
/// @param responsibleRole `CUSTOMER` where the customer must act, `SCHEDULER` where the desk itself
public record PolicyRule(
        Stage stage,
        Set<Kind> kinds,
        Set<Severity> severities,
        @Nullable Risk riskFloor,
        @Nullable Window window,
        @Nullable Boolean greenChannel,
        Trigger startEvent,
        Mode mode,
        Duration duration,
        int days,
        List<Duration> targets,
        boolean pausable,
        Role responsibleRole) {

    public PolicyRule {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(startEvent, "startEvent");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(responsibleRole, "responsibleRole");
        kinds = enums(kinds, EnumSet.noneOf(Kind.class));
        severities = enums(severities, EnumSet.allOf(Severity.class));
        duration = orZero(duration);
        targets = orNone(targets);
        String where = stage + " for " + kinds + " " + severities;
        require(!kinds.isEmpty(), where, "names no kind");
        require(
                Allowance.isPossible(mode, duration, days),
                where,
                "needs a length that fits " + mode);
        require(targets.stream().allMatch(Allowance::isLength), where, "has an impossible target");
    }

    Allowance allowance() {
        return new Allowance(mode, duration, days);
    }

    /// Whether the rule speaks of such a case, received in this window.
    boolean appliesTo(CaseFacts facts, Window received) {
        return kinds.contains(facts.kind())
                && severities.contains(facts.severity())
                && (riskFloor == null || facts.risk().compareTo(riskFloor) >= 0)
                && (window == null || window == received)
                && (greenChannel == null || greenChannel == facts.greenChannel());
    }

    /// Whether some case would get the stage from both rules with none of them the more specific.
    boolean clashesWith(PolicyRule other) {
        return stage == other.stage
                && riskFloor == other.riskFloor
                && !Collections.disjoint(kinds, other.kinds)
                && !Collections.disjoint(severities, other.severities)
                && (window == null || other.window == null || window == other.window)
                && (greenChannel == null
                        || other.greenChannel == null
                        || greenChannel.equals(other.greenChannel));
    }

    boolean isMoreSpecificThan(PolicyRule other) {
        return riskFloor != null
                && (other.riskFloor == null || riskFloor.compareTo(other.riskFloor) > 0);
    }

    /// Whether both promise the same length, so that changing over moves nothing.
    boolean isAsLongAs(PolicyRule other) {
        return allowance().equals(other.allowance()) && targets.equals(other.targets);
    }

    private static void require(boolean met, String where, String complaint) {
        if (!met) {
            throw new IllegalArgumentException(where + " " + complaint);
        }
    }

    // Readers of JSON hand over null for what the file leaves out.
    private static <E extends Enum<E>> Set<E> enums(@Nullable Set<E> given, EnumSet<E> otherwise) {
        return Collections.unmodifiableSet(
                given == null || given.isEmpty() ? otherwise : EnumSet.copyOf(given));
    }

    private static Duration orZero(@Nullable Duration given) {
        return given == null ? Duration.ZERO : given;
    }

    private static List<Duration> orNone(@Nullable List<Duration> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
