package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.Exposure;
import dev.redress.core.compensation.Matter;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.Optional;

/// Who may approve a compensation that another one asked for (spec.md §7.1): by the case as it is
/// now, and by everything that is live now. Nobody for both sides, and nobody their own, which they
/// may take back.
final class Ratifying {

    private Ratifying() {}

    static Optional<Refusal> barred(
            Draft draft, CompensationCommand.Proceed command, Step.Judge judge) {
        Compensation found = command.found();
        boolean isOwn = draft.actor().name().equals(found.grantedBy());
        if (isOwn && !judge.approved()) {
            return Optional.empty();
        }
        if (isOwn || saidForOther(draft, found, judge)) {
            return draft.refuse(
                    Obstacle.OWN_WORK, "Nobody approves what they asked for, or for both sides");
        }
        return mayJudge(draft, command, judge)
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.AUTHORITY_EXCEEDED,
                        "Your authority does not reach that far in this case and on this day");
    }

    /// The compensation with the case and the sums of now.
    static Compensation asNow(Draft draft, CompensationCommand.Proceed command) {
        Compensation found = command.found();
        return found.judgedIn(Granting.matterOf(draft, found.award()), exposure(draft, command));
    }

    private static boolean mayJudge(
            Draft draft, CompensationCommand.Proceed command, Step.Judge judge) {
        Matter matter = Granting.matterOf(draft, command.found().award());
        return judge.legal()
                ? matter.legal() && draft.actor().has(Role.COMPLIANCE)
                : draft.terms()
                        .compensation()
                        .mayApprove(draft.actor(), matter, exposure(draft, command));
    }

    private static boolean saidForOther(Draft draft, Compensation found, Step.Judge judge) {
        return found.wasApprovedBy(draft.actor().name(), !judge.legal());
    }

    /// Who approves it for the legal side answers for no amount: the day stays that of whoever
    /// does.
    private static Exposure exposure(Draft draft, CompensationCommand.Proceed command) {
        BigDecimal grants = draft.dossier().grants().live();
        Compensation found = command.found();
        boolean isLegal = command.step() instanceof Step.Judge judge && judge.legal();
        return new Exposure(
                grants.add(Offers.open(draft)).add(draft.kin().promised()),
                command.books().ofCustomer().add(grants),
                isLegal
                        ? found.exposure().ofDay()
                        : command.books().ofDay().add(found.award().amount()));
    }
}
