package dev.redress.core.sla;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of the deadline matrices (spec.md §4.4, §4.5): which cases get which promise.
///
/// Of several rules of a stage that apply, the most specific one does; see [Specificity]. Refused
/// when built, with [InvalidPolicy].
///
/// @param severities all, if left out
/// @param riskFloor only from this risk on
/// @param window only for receipts in or outside the core window, both if left out
/// @param greenChannel only with or without green channel, both if left out
/// @param categories all, if left out
/// @param channels all, if left out
/// @param customerTiers all, if left out
/// @param duration for `CAL` only
/// @param days for `WD` and `DAY` only
/// @param targets tighter aims in elapsed time, counted but never breached
/// @param warnAtPercent for `CAL` only: after how much of the duration people are warned, from 1 to
///   100, 75 if left out
/// @param calendarCap for `WD` only: due no later than after this elapsed time (CON-03)
/// @param pausable whether a pause of the case stops it
/// @param responsibleRole `CUSTOMER` where the customer must act, `SCHEDULER` where the desk itself
public record PolicyRule(
        Stage stage,
        Set<Kind> kinds,
        Set<Severity> severities,
        @Nullable Risk riskFloor,
        @Nullable Window window,
        @Nullable Boolean greenChannel,
        Set<Category> categories,
        Set<Channel> channels,
        Set<CustomerTier> customerTiers,
        Trigger startEvent,
        Mode mode,
        Duration duration,
        int days,
        List<Duration> targets,
        @Nullable Integer warnAtPercent,
        @Nullable Duration calendarCap,
        boolean pausable,
        Role responsibleRole) {

    private static final int TARGETS_MAX = 10;

    public PolicyRule {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(startEvent, "startEvent");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(responsibleRole, "responsibleRole");
        kinds = enums(kinds, EnumSet.noneOf(Kind.class));
        severities = enums(severities, EnumSet.allOf(Severity.class));
        categories = enums(categories, EnumSet.noneOf(Category.class));
        channels = enums(channels, EnumSet.noneOf(Channel.class));
        customerTiers = enums(customerTiers, EnumSet.noneOf(CustomerTier.class));
        duration = orZero(duration);
        targets = orNone(targets);
        Check check = new Check(stage + " for " + kinds + " " + severities);
        check.that(
                !stage.isAnnounced() && mode != Mode.DATE,
                stage.isAnnounced() ? "stage" : "mode",
                "NOT_ALLOWED",
                "is for dates that people announce");
        check.that(!kinds.isEmpty(), "kinds", "REQUIRED", "names no kind");
        check.that(
                Allowance.isPossible(mode, duration, days),
                mode == Mode.CAL || !duration.isZero() ? "duration" : "days",
                "INVALID_LENGTH",
                "needs a length that fits " + mode);
        check.that(
                targets.size() <= TARGETS_MAX && targets.stream().allMatch(Allowance::isLength),
                "targets",
                "INVALID_LENGTH",
                "has an impossible target, or more than " + TARGETS_MAX);
        check.that(
                warnAtPercent == null
                        || (mode == Mode.CAL && warnAtPercent >= 1 && warnAtPercent <= 100),
                "warnAtPercent",
                "OUT_OF_RANGE",
                "can be warned of at 1 to 100 % of a CAL duration only");
        check.that(
                calendarCap == null || (mode == Mode.WD && Allowance.isLength(calendarCap)),
                "calendarCap",
                "INVALID_LENGTH",
                "can have a positive cap in mode WD only");
        check.refuse();
    }

    /// Collects what is wrong with one rule.
    private record Check(String rule, List<PolicyFault> faults) {

        Check(String rule) {
            this(rule, new ArrayList<>());
        }

        void that(boolean met, String field, String code, String complaint) {
            if (!met) {
                faults.add(new PolicyFault(field, code, rule + " " + complaint));
            }
        }

        void refuse() {
            if (!faults.isEmpty()) {
                throw new InvalidPolicy(faults);
            }
        }
    }

    /// How long it may take.
    public Allowance allowance() {
        return new Allowance(mode, duration, days, warnAtPercent, calendarCap);
    }

    /// Whether the rule speaks of such a case, received in this window.
    boolean appliesTo(CaseFacts facts, Window received) {
        return kinds.contains(facts.kind())
                && severities.contains(facts.severity())
                && (riskFloor == null || facts.risk().compareTo(riskFloor) >= 0)
                && (window == null || window == received)
                && (greenChannel == null || greenChannel == facts.greenChannel())
                && (categories.isEmpty() || categories.contains(facts.category()))
                && (channels.isEmpty() || channels.contains(facts.channel()))
                && (customerTiers.isEmpty() || customerTiers.contains(facts.customerTier()));
    }

    /// Whether it applies whatever the category, the channel and the customer tier are.
    boolean isForAnyCase() {
        return specificity().ofCase() == 0;
    }

    /// Whether some case would get the stage from both rules with none of them the more specific.
    boolean clashesWith(PolicyRule other) {
        return stage == other.stage
                && specificity().equals(other.specificity())
                && !Collections.disjoint(kinds, other.kinds)
                && !Collections.disjoint(severities, other.severities)
                && overlap(categories, other.categories)
                && overlap(channels, other.channels)
                && overlap(customerTiers, other.customerTiers)
                && Objects.equals(window, other.window)
                && Objects.equals(greenChannel, other.greenChannel);
    }

    boolean isMoreSpecificThan(PolicyRule other) {
        return specificity().compareTo(other.specificity()) > 0;
    }

    private Specificity specificity() {
        return new Specificity(
                Specificity.bits(
                        isRestricted(categories, Category.values().length),
                        isRestricted(customerTiers, CustomerTier.values().length),
                        isRestricted(channels, Channel.values().length)),
                riskFloor,
                Specificity.bits(
                        isRestricted(severities, Severity.values().length),
                        greenChannel != null,
                        window != null));
    }

    private static boolean isRestricted(Set<?> named, int all) {
        return !named.isEmpty() && named.size() < all;
    }

    // Both restrict the same dimensions, so that either both are empty or none.
    private static boolean overlap(Set<?> some, Set<?> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    /// Whether both promise the same length, so that changing over moves nothing.
    boolean isAsLongAs(PolicyRule other) {
        return allowance().isAsLongAs(other.allowance()) && targets.equals(other.targets);
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
