package dev.redress.core.complaint;

import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The decision on an appeal: by people who had no part in the case (spec.md §5.2).
final class Review {

    private Review() {}

    /// The decision of experts is kept as a draft where the operations lead must approve it. That
    /// of an operations lead, who may take over where the experts' authority or time is not enough,
    /// needs no other. Either waits for the legal side where a first decision would. Otherwise it
    /// takes effect at once.
    static Optional<Refusal> decide(Draft draft, Command.DecideAppeal command) {
        Optional<Refusal> refusal = refusal(draft, command);
        if (refusal.isPresent()) {
            return refusal;
        }
        String reviewer = draft.actor().name();
        if (!isReviewer(draft)) {
            // Whoever decides it reviews it, though nobody appointed them.
            Reviewing.take(draft, reviewer);
        }
        Verdict decision =
                new Verdict(
                        command.outcome(),
                        command.reasons(),
                        command.nextWays(),
                        command.remedy(),
                        reviewer,
                        draft.now(),
                        draft.actor().has(Role.OPERATIONS) ? reviewer : null,
                        null);
        if (ReviewApproval.isWhole(draft, decision)) {
            ReviewEffect.take(draft, decision);
        } else {
            ReviewApproval.request(draft, decision);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Draft draft, Command.DecideAppeal command) {
        if (draft.dossier().recourse().open().isEmpty()) {
            return Reviewing.noAppeal(draft);
        }
        Optional<Refusal> refusal = isReviewer(draft) ? Optional.empty() : strange(draft);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!mayGrant(draft, compensation(command.remedy()))) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "So much is for: " + Role.OPERATIONS.label());
        }
        if (command.outcome().isChange() && command.remedy() == null) {
            return draft.refuse(Obstacle.NO_REMEDY, "An upheld appeal names what is done instead");
        }
        return Optional.empty();
    }

    /// Why somebody does not decide it whom nobody appointed.
    private static Optional<Refusal> strange(Draft draft) {
        if (!draft.actor().hasAny(Role.EXPERT, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "An appeal is for: " + Role.EXPERT.label());
        }
        if (Impartiality.hadPart(draft, draft.actor().name())) {
            return draft.refuse(
                    Obstacle.OWN_WORK, "An appeal is decided by someone who had no part before");
        }
        String reviewer = Reviewing.appealOf(draft).reviewer();
        return reviewer == null || draft.actor().has(Role.OPERATIONS)
                ? Optional.empty()
                : draft.refuse(Obstacle.NOT_RESPONSIBLE, reviewer + " reviews it");
    }

    private static boolean isReviewer(Draft draft) {
        return draft.actor().name().equals(Reviewing.appealOf(draft).reviewer());
    }

    private static boolean needsApproval(Draft draft) {
        return Authority.needsApprovalOnAppeal(draft.found())
                && !draft.actor().has(Role.OPERATIONS);
    }

    /// The limits are those of what one grants alone: who approves a draft reaches any amount.
    private static boolean mayGrant(Draft draft, @Nullable BigDecimal compensation) {
        return needsApproval(draft)
                || draft.terms()
                        .authority()
                        .mayGrantOnAppeal(draft.actor(), Offers.with(draft, compensation));
    }

    private static @Nullable BigDecimal compensation(@Nullable Remedy remedy) {
        return remedy == null ? null : remedy.compensation();
    }
}
