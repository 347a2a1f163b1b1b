package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the roles reach (spec.md §4.7, §7.1 and §7.2).
///
/// Amounts are CNY and inclusive. Above the middle office only the operations lead decides, and so
/// at MAJOR whatever risk and amount (ESC-04). At URGENT risk and amount alone count for offers.
///
/// @param firstLineMax what an agent may grant alone, at low risk
/// @param supervisorMax what a supervisor may grant or approve, at low risk
/// @param middleOfficeMax what the middle office may grant or approve, up to medium risk
public record Authority(
        BigDecimal firstLineMax, BigDecimal supervisorMax, BigDecimal middleOfficeMax) {

    /// The signal of a claim for ten-fold compensation, which the legal side must confirm (ESC-08).
    static final String TENFOLD = "tenfold";

    /// The signal of a legal risk, which goes to the legal side before anything is sent (ESC-05).
    static final String LEGAL = "legal";

    public Authority {
        if (firstLineMax.signum() < 0
                || firstLineMax.compareTo(supervisorMax) > 0
                || supervisorMax.compareTo(middleOfficeMax) > 0) {
            throw new IllegalArgumentException(
                    "Limits must rise with the role: %s, %s, %s"
                            .formatted(firstLineMax, supervisorMax, middleOfficeMax));
        }
    }

    /// Whether `actor` may send such an offer without asking anybody. Only at low risk, and never
    /// at MAJOR: there the operations lead is asked, and whoever has that role asks another.
    boolean mayOfferAlone(Actor actor, Complaint complaint, @Nullable BigDecimal compensation) {
        return !isMajor(complaint.assessment())
                && complaint.assessment().risk() == Risk.LOW
                && !needsLegalApproval(complaint)
                && reaches(limitOf(actor), amount(compensation));
    }

    /// The roles that may approve such an offer, the lowest first. Where [#needsLegalApproval] says
    /// so, the legal side approves as well and not instead.
    List<Role> approversOf(Complaint complaint, @Nullable BigDecimal compensation) {
        if (isMajor(complaint.assessment())) {
            return List.of(Role.OPERATIONS);
        }
        BigDecimal amount = amount(compensation);
        boolean ofMiddleOffice = reaches(middleOfficeMax, amount);
        return switch (complaint.assessment().risk()) {
            case LOW ->
                    reaches(supervisorMax, amount)
                            ? List.of(Role.SUPERVISOR, Role.MIDDLE, Role.OPERATIONS)
                            : middleOffice(ofMiddleOffice);
            case MEDIUM -> middleOffice(ofMiddleOffice);
            case HIGH -> List.of(Role.OPERATIONS);
        };
    }

    /// The roles that may make an offer final against the customer's will.
    static List<Role> decidersOf(Complaint complaint) {
        if (isMajor(complaint.assessment())) {
            return List.of(Role.OPERATIONS);
        }
        return switch (complaint.assessment().risk()) {
            case LOW ->
                    List.of(Role.AGENT, Role.SENIOR, Role.SUPERVISOR, Role.MIDDLE, Role.OPERATIONS);
            case MEDIUM -> List.of(Role.MIDDLE, Role.OPERATIONS);
            case HIGH -> List.of(Role.OPERATIONS);
        };
    }

    /// Whether a decision of the experts on an appeal takes effect only with the approval of the
    /// operations lead: in a grave case (spec.md §5.2), and wherever a first decision needs theirs
    /// or that of the legal side (§7.2).
    static boolean needsApprovalOnAppeal(Complaint complaint) {
        boolean isGrave =
                switch (complaint.assessment().severity()) {
                    case GENERAL, SERIOUS -> false;
                    case MAJOR, URGENT -> true;
                };
        return isGrave
                || complaint.assessment().risk() == Risk.HIGH
                || needsLegalApproval(complaint);
    }

    /// Whether the reviewer of an appeal may grant so much alone (spec.md §7.1).
    boolean mayGrantOnAppeal(Actor reviewer, @Nullable BigDecimal compensation) {
        return reaches(limitOf(reviewer), amount(compensation));
    }

    /// Whether nothing may be sent before the legal side has approved it (spec.md §7.2).
    static boolean needsLegalApproval(Complaint complaint) {
        List<String> signals = complaint.assessment().signals();
        return signals.contains(TENFOLD) || signals.contains(LEGAL);
    }

    private static boolean isMajor(Assessment assessment) {
        return assessment.severity() == Severity.MAJOR;
    }

    private static List<Role> middleOffice(boolean reaches) {
        return reaches ? List.of(Role.MIDDLE, Role.OPERATIONS) : List.of(Role.OPERATIONS);
    }

    /// The highest amount of all the actor's roles; absent for no bound.
    private @Nullable BigDecimal limitOf(Actor actor) {
        if (actor.has(Role.OPERATIONS)) {
            return null;
        }
        if (actor.has(Role.MIDDLE)) {
            return middleOfficeMax;
        }
        if (actor.hasAny(Role.SUPERVISOR, Role.EXPERT)) {
            return supervisorMax;
        }
        return actor.hasAny(Role.AGENT, Role.SENIOR) ? firstLineMax : BigDecimal.ZERO;
    }

    private static boolean reaches(@Nullable BigDecimal limit, BigDecimal amount) {
        return limit == null || amount.compareTo(limit) <= 0;
    }

    private static BigDecimal amount(@Nullable BigDecimal compensation) {
        return compensation == null ? BigDecimal.ZERO : compensation;
    }
}
