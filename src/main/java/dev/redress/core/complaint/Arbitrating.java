package dev.redress.core.complaint;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import dev.redress.core.arbitration.Step;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What an arbitration means for its case (spec.md §5.1, §5.3).
final class Arbitrating {

    private static final Set<Stage> OVERTAKEN =
            EnumSet.of(
                    Stage.EVIDENCE_WAIT,
                    Stage.MEDIATION_INTERNAL,
                    Stage.MEDIATION_THIRD,
                    Stage.PARTIES_TURN,
                    Stage.EXECUTE);

    private Arbitrating() {}

    static Optional<Refusal> perform(Draft draft, DisputeCommand.Arbitrate command) {
        Arbitration after = command.after();
        if (!mayRecord(draft, command)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE,
                    "The steps of an arbitration are recorded by: " + Role.COMPLIANCE.label());
        }
        if (!command.isMove()) {
            unperformed(draft, after);
            return Optional.empty();
        }
        ArbitrationState state = after.state();
        boolean isBefore = state == ArbitrationState.APPLIED;
        boolean isOfAward =
                state == ArbitrationState.PERFORMED
                        || state == ArbitrationState.ENFORCEMENT_APPLIED;
        if (!isBefore && !isOfAward && draft.status() != Status.IN_ARBITRATION) {
            return draft.refuse(
                    Obstacle.WRONG_STATUS,
                    "The case is " + draft.status() + ", not in arbitration");
        }
        draft.write(EventType.ARBITRATION_STEP_TAKEN, details(after));
        move(draft, after);
        draft.tellCustomer(
                Template.ARBITRATION_STEP,
                Map.of(
                        "step", state.name(),
                        "on", after.steps().getLast().on().toString(),
                        "institution", after.institution()));
        return Optional.empty();
    }

    /// Either side may have gone there; what happens there the legal side records.
    private static boolean mayRecord(Draft draft, DisputeCommand.Arbitrate command) {
        if (!command.isMove()) {
            return draft.actor().has(Role.SCHEDULER);
        }
        boolean isBeginning = command.after().state() == ArbitrationState.APPLIED;
        return draft.actor().has(Role.COMPLIANCE)
                || (isBeginning && draft.actor().hasAny(Role.CUSTOMER, Role.APP));
    }

    private static void move(Draft draft, Arbitration after) {
        switch (after.state()) {
            case APPLIED -> begin(draft);
            case ACCEPTED, TRIBUNAL_FORMED, HEARD -> {}
            case NOT_ACCEPTED -> Mediating.resume(draft, EventType.ARBITRATION_STEP_TAKEN);
            case AWARDED -> {
                Pausing.end(draft, draft.now());
                Mediating.settle(draft, award(after).summary(), draft.actor().name());
            }
            case PERFORMED, ENFORCEMENT_APPLIED -> Mediating.performed(draft);
        }
    }

    /// Whatever the case was waiting for, it waits for the tribunal now. What the parties agreed on
    /// before and did not do is for the tribunal, too.
    private static void begin(Draft draft) {
        if (draft.status() == Status.APPEALED) {
            Appealing.overtaken(draft);
        }
        Waiting.giveUp(draft);
        draft.finish(Stage.APPEAL_WINDOW);
        draft.become(Status.IN_ARBITRATION);
        Mediating.bind(draft, false);
        for (Stage stage : OVERTAKEN) {
            draft.clocks().cancel(stage, draft.status().name());
        }
        Pausing.begin(draft, PauseReason.ARBITRATION);
    }

    private static void unperformed(Draft draft, Arbitration after) {
        Award award = award(after);
        draft.write(
                EventType.AWARD_UNPERFORMED,
                Map.of(
                        "arbitration", String.valueOf(after.number()),
                        "performBy", award.performBy().toString()));
        draft.tellCustomer(
                Template.AWARD_UNPERFORMED, Map.of("performBy", award.performBy().toString()));
        Tasks.giveToOwner(draft, award.summary(), after.steps().getLast().recordedBy());
        draft.tellHandler(
                Template.AWARD_UNPERFORMED_STAFF,
                Map.of("performBy", award.performBy().toString()));
        Mediating.execute(draft);
    }

    private static Award award(Arbitration arbitration) {
        return Objects.requireNonNull(arbitration.award(), "award");
    }

    private static Map<String, String> details(Arbitration after) {
        Step step = after.steps().getLast();
        Map<String, String> details = new HashMap<>();
        details.put("arbitration", String.valueOf(after.number()));
        details.put("step", step.state().name());
        details.put("on", step.on().toString());
        details.put("document", step.document());
        details.put("institution", after.institution());
        details.put("fileReference", after.fileReference());
        if (step.state() == ArbitrationState.AWARDED) {
            details.put("award", award(after).summary());
            details.put("performBy", award(after).performBy().toString());
        }
        return details;
    }
}
