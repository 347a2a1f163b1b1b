package dev.redress.core.complaint;

import static dev.redress.core.complaint.Status.APPEALED;
import static dev.redress.core.complaint.Status.ASSIGNED;
import static dev.redress.core.complaint.Status.AWAITING_CUSTOMER;
import static dev.redress.core.complaint.Status.AWAITING_THIRD_PARTY;
import static dev.redress.core.complaint.Status.CLASSIFIED;
import static dev.redress.core.complaint.Status.DECIDED;
import static dev.redress.core.complaint.Status.EXECUTING;
import static dev.redress.core.complaint.Status.INVESTIGATING;
import static dev.redress.core.complaint.Status.IN_ARBITRATION;
import static dev.redress.core.complaint.Status.IN_MEDIATION;
import static dev.redress.core.complaint.Status.PENDING_APPROVAL;
import static dev.redress.core.complaint.Status.PROPOSED;
import static dev.redress.core.complaint.Status.RECEIVED;
import static dev.redress.core.complaint.Status.RESOLVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What can be done with a case, and in which states (spec.md §5.1, column "From").
///
/// Each is offered as a noun resource: `ASSIGN` as `POST …/assignment`.
public enum Action {
    ASSIGN("assignment", RECEIVED, CLASSIFIED),
    INVESTIGATE("investigation", ASSIGNED, INVESTIGATING),
    MESSAGE(
            "messages",
            RECEIVED,
            CLASSIFIED,
            ASSIGNED,
            INVESTIGATING,
            AWAITING_CUSTOMER,
            AWAITING_THIRD_PARTY,
            PENDING_APPROVAL,
            PROPOSED,
            DECIDED,
            EXECUTING,
            RESOLVED,
            APPEALED,
            IN_MEDIATION,
            IN_ARBITRATION),
    PROPOSE("proposal", INVESTIGATING),
    APPROVE("approval", PENDING_APPROVAL),
    ANSWER("proposal-answer", PROPOSED),
    DECIDE("decision", PROPOSED, APPEALED),
    EXECUTE("execution", DECIDED),
    RESOLVE("resolution", DECIDED, EXECUTING),
    CONFIRM("confirmation", RESOLVED),
    /// Not once the handling is complete: then the customer confirms, or appeals.
    WITHDRAW(
            "withdrawal",
            RECEIVED,
            CLASSIFIED,
            ASSIGNED,
            INVESTIGATING,
            AWAITING_CUSTOMER,
            AWAITING_THIRD_PARTY,
            PENDING_APPROVAL,
            PROPOSED,
            DECIDED,
            EXECUTING,
            IN_MEDIATION,
            IN_ARBITRATION),
    /// By the teams that an emergency alarmed, and nobody else.
    ACKNOWLEDGE(
            "acknowledgement",
            RECEIVED,
            CLASSIFIED,
            ASSIGNED,
            INVESTIGATING,
            AWAITING_CUSTOMER,
            AWAITING_THIRD_PARTY,
            PENDING_APPROVAL,
            PROPOSED,
            DECIDED,
            EXECUTING,
            RESOLVED),
    /// By the desk itself, after a silence.
    CLOSE("closure", RESOLVED);

    private final String noun;

    @SuppressWarnings(
            "ImmutableEnumChecker") // Nobody else holds the set, and nobody here changes it.
    private final Set<Status> from;

    Action(String noun, Status first, Status... others) {
        this.noun = noun;
        this.from = EnumSet.of(first, others);
    }

    /// The resource that stands for it.
    public String noun() {
        return noun;
    }

    public boolean isPossibleIn(Status status) {
        return from.contains(status);
    }

    /// What people can do with a case in this status. An emergency can be acknowledged besides.
    public static List<Action> possibleIn(Status status) {
        return Stream.of(values())
                .filter(action -> action != CLOSE && action != ACKNOWLEDGE)
                .filter(action -> action.isPossibleIn(status))
                .toList();
    }
}
