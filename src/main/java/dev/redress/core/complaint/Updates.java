package dev.redress.core.complaint;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;

/// The clocks of the conversation, which run beside the stages of the case: an answer while the
/// customer waits for one, a report on progress from time to time. And those of the law.
final class Updates {

    private Updates() {}

    /// The customer wrote. Until the first response that is what they wait for; afterwards the time
    /// counts from the first message that nobody has answered.
    static void asked(Draft draft) {
        boolean isAnsweredOnce =
                draft.deadline(Stage.FIRST_RESPONSE)
                        .map(first -> first.finishedAt() != null)
                        .orElse(true);
        if (isAnsweredOnce && !isOwed(draft, Stage.NEXT_RESPONSE) && isOpen(draft.status())) {
            draft.start(Trigger.CUSTOMER_MESSAGE);
        }
    }

    /// The desk wrote to the customer.
    static void answered(Draft draft) {
        draft.finish(Stage.NEXT_RESPONSE);
    }

    /// The customer was told how the matter stands; the next report is due again.
    static void informed(Draft draft) {
        draft.finish(Stage.PERIODIC_UPDATE);
        FollowUpPoints.contacted(draft);
        if (isOpen(draft.status())) {
            draft.start(Trigger.PROGRESS);
        }
    }

    /// Somebody was put in charge for the first time.
    static void accepted(Draft draft) {
        draft.finish(Stage.STATUTORY_ACCEPTANCE);
        boolean isAccepted = draft.deadline(Stage.STATUTORY_ACCEPTANCE).isPresent();
        if (isAccepted && draft.deadline(Stage.STATUTORY_MEDIATION).isEmpty()) {
            draft.start(Trigger.ACCEPTANCE);
        }
    }

    /// The handling is complete and the customer knows.
    static void concluded(Draft draft) {
        draft.finish(
                Stage.NEXT_RESPONSE,
                Stage.STATUTORY_MEDIATION,
                Stage.STATUTORY_NOTICE,
                Stage.STATUTORY_TIP);
        draft.clocks().cancel(Stage.PERIODIC_UPDATE, draft.status().name());
    }

    private static boolean isOwed(Draft draft, Stage stage) {
        return draft.deadline(stage)
                .map(Deadline::state)
                .filter(state -> state == DeadlineState.RUNNING || state == DeadlineState.PAUSED)
                .isPresent();
    }

    /// Whether the desk still works on the matter.
    private static boolean isOpen(Status status) {
        return status.isOpen() && status != Status.RESOLVED;
    }
}
