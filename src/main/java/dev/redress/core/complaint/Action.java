package dev.redress.core.complaint;

import static dev.redress.core.complaint.Status.APPEALED;
import static dev.redress.core.complaint.Status.ARCHIVED;
import static dev.redress.core.complaint.Status.ASSIGNED;
import static dev.redress.core.complaint.Status.AWAITING_CUSTOMER;
import static dev.redress.core.complaint.Status.AWAITING_THIRD_PARTY;
import static dev.redress.core.complaint.Status.CLASSIFIED;
import static dev.redress.core.complaint.Status.CLOSED;
import static dev.redress.core.complaint.Status.DECIDED;
import static dev.redress.core.complaint.Status.EXECUTING;
import static dev.redress.core.complaint.Status.INVESTIGATING;
import static dev.redress.core.complaint.Status.MERGED;
import static dev.redress.core.complaint.Status.PENDING_APPROVAL;
import static dev.redress.core.complaint.Status.PROPOSED;
import static dev.redress.core.complaint.Status.RECEIVED;
import static dev.redress.core.complaint.Status.RESOLVED;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What can be done with a case, and in which states (spec.md §5.1, column "From").
///
/// Each is offered as a noun resource: `ASSIGN` as `POST …/assignment`.
public enum Action {
    /// Not while experts review the case: they are not those who work on it.
    ASSIGN("assignment", Phase.BEFORE_RESULT),
    /// Begins it, and later adds to it, as a supervisor who joins in may do at any time.
    INVESTIGATE(
            "investigation",
            ASSIGNED,
            INVESTIGATING,
            AWAITING_CUSTOMER,
            AWAITING_THIRD_PARTY,
            PENDING_APPROVAL,
            PROPOSED,
            DECIDED,
            EXECUTING),
    MESSAGE("messages", Phase.OPEN),
    ANNOUNCE_FOLLOW_UP("follow-ups", Phase.OPEN),
    REQUEST_EVIDENCE("evidence-requests", INVESTIGATING),
    ADD_EVIDENCE("evidence", Phase.OPEN),
    TAKE_SNAPSHOT("snapshots", Phase.OPEN),
    RECORD_FINDING("findings", Phase.OPEN),
    NAME_RESPONSIBLE("responsibility", Phase.OPEN),
    UNFREEZE_ACCOUNT("account-unfreezing", Phase.OPEN),
    AWAIT_THIRD_PARTY("third-party-wait", INVESTIGATING),
    CHANGE_SEVERITY("severity", Phase.OPEN),
    CHANGE_RISK("risk", Phase.OPEN),
    CLASSIFY("classification", Phase.OPEN),
    MARK_TECHNICAL_CAUSE("technical-cause", Phase.OPEN),
    FILE_RISK_REPORT("risk-report", Phase.OPEN),
    APPROVE_RISK_REPORT("risk-report/approval", Phase.OPEN),
    TRANSFER("transfer", Phase.BEFORE_RESULT),
    GIVE_BACK("return", Phase.BEFORE_RESULT),
    NAME_COMPLAINED_OF("complained-of", Phase.OPEN),
    /// By the desk itself, in the cases that are one with that in which somebody was named.
    KEEP_FROM("kin-complained-of", EnumSet.allOf(Status.class)),
    ESCALATE("escalation", Phase.OPEN),
    FINISH_STEP("steps", Phase.BEFORE_RESULT),
    GIVE_TASK("tasks", Phase.OPEN),
    ANSWER_TASK("tasks/{number}/answer", Phase.OPEN),
    COMPENSATE("compensations", Phase.OPEN),
    /// Approves it or says what the back office thinks of it.
    JUDGE_COMPENSATION("compensations/{compensation}/approval", Phase.OPEN),
    /// Not of a case that was taken back, or is no case of its own any more.
    PAY_COMPENSATION("compensations/{compensation}/payment", Phase.PAYABLE),
    /// What was granted outlives the case.
    SETTLE_COMPENSATION("compensations/{compensation}", EnumSet.allOf(Status.class)),
    PROPOSE("proposal", INVESTIGATING),
    /// By the customer, or by an agent for them. What is not admissible is recorded all the same.
    APPEAL("appeal", RESOLVED, CLOSED),
    APPOINT_REVIEWER("appeal/reviewer", APPEALED),
    REQUEST_REVIEW_EVIDENCE("appeal/evidence-requests", APPEALED),
    TAKE_APPEAL_BACK("appeal/withdrawal", APPEALED),
    /// Whatever happens in a mediation; most of it moves the case nowhere.
    MEDIATE("mediation", Phase.OPEN),
    /// Likewise of an arbitration.
    ARBITRATE("arbitration", Phase.OPEN),
    /// By the desk itself, for an appeal that nobody took or decided in time.
    RELIEVE_REVIEWER("appeal/relief", APPEALED),
    /// A drafted proposal, or a drafted decision on an appeal.
    APPROVE("approval", PENDING_APPROVAL, APPEALED),
    ANSWER("proposal-answer", PROPOSED),
    DECIDE("decision", PROPOSED, APPEALED),
    EXECUTE("execution", DECIDED),
    RESOLVE("resolution", DECIDED, EXECUTING),
    CONFIRM("confirmation", RESOLVED),
    /// Not once the handling is complete: then the customer confirms, or appeals.
    WITHDRAW("withdrawal", Phase.BEFORE_RESULT),
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
    /// By the desk itself, when a year of working days was loaded.
    RECOUNT("recount", Phase.OPEN),
    /// By the desk itself, for a case that no rule could classify.
    SUGGEST_CLASSIFICATION("suggestion", Phase.OPEN),
    NOTE("notes", Phase.NOT_OVER),
    WATCH("watch", Phase.NOT_OVER),
    NOTE_NEEDS("needs", Phase.NOT_OVER),
    /// By the desk itself, when many customers complain about the same.
    JOIN_CLUSTER("cluster", Phase.OPEN),
    /// By a person, who says that a case is one of those, or none of them.
    ENROL("cluster-membership", Phase.OPEN),
    LEAD_CLUSTER("cluster-lead", Phase.OPEN),
    LEAVE_CLUSTER("cluster-departure", Phase.OPEN),
    /// By the desk itself, with the answer that somebody wrote to all of them.
    RELAY("cluster-answer", Phase.OPEN),
    /// Asks a merchant or carrier to answer, by a link.
    INVITE_PARTY("party-links", Phase.OPEN),
    REVOKE_PARTY_LINK("party-links/{linkId}/revocation", Phase.OPEN),
    /// By the holder of such a link, as long as the case is open.
    ANSWER_AS_PARTY("answers", Phase.OPEN),
    HAND_IN_AS_PARTY("party-evidence", Phase.OPEN),
    /// By the desk itself, when the time of a party passes.
    FOLLOW_PARTY("party-watch", Phase.OPEN),
    /// By the desk itself, when the case that carried the report of a mass complaint is over.
    CARRY_REPORT("cluster-report", Phase.OPEN),
    /// Says what a case has to do with another. Possible always: it moves neither.
    LINK("links", EnumSet.allOf(Status.class)),
    UNLINK("links/removal", EnumSet.allOf(Status.class)),
    REOPEN("reopening", CLOSED),
    REJECT("rejection", RECEIVED, CLASSIFIED),
    APPROVE_REJECTION("rejection/approval", RECEIVED, CLASSIFIED),
    CONVERT("conversion", Phase.OPEN),
    SPLIT("split", Phase.BEFORE_RESULT),
    MERGE("merge", RECEIVED, CLASSIFIED, ASSIGNED, INVESTIGATING),
    UNDO_MERGE("merge/undo", MERGED),
    /// The other side of both.
    ABSORB("merge", Phase.OPEN),
    RELEASE("merge/undo", EnumSet.complementOf(EnumSet.of(MERGED))),
    /// By whoever heard that the customer is satisfied, and by the desk itself after a silence.
    CLOSE("closure", RESOLVED),
    /// By the desk itself, when nobody can come back to it any more.
    ARCHIVE("archive", Status.CLOSED),
    FINISH_FOLLOW_UP("follow-ups/{number}/completion", Phase.NOT_OVER),
    /// By the desk itself, when a parcel moves whose silence the case is about.
    END_STALL("stall-end", Phase.OPEN),
    /// By the desk itself, when nobody answered in time. The case is looked at after time has done
    /// its work, and so it may be INVESTIGATING already.
    END_WAIT("wait-end", AWAITING_CUSTOMER, AWAITING_THIRD_PARTY, INVESTIGATING, APPEALED);

    /// Statuses that many actions share. (An enum cannot use constants of its own before they are
    /// there.)
    private static final class Phase {
        static final Set<Status> OPEN = those(Status::isOpen);
        static final Set<Status> PAYABLE =
                those(status -> status.isOpen() || status == CLOSED || status == ARCHIVED);
        static final Set<Status> NOT_OVER = those(status -> !status.terminal());
        static final Set<Status> BEFORE_RESULT =
                those(status -> status.isOpen() && status != RESOLVED && status != APPEALED);

        private static Set<Status> those(Predicate<Status> wanted) {
            return Stream.of(Status.values()).filter(wanted).collect(toUnmodifiableSet());
        }
    }

    /// What no caller is offered: steps of the desk itself, the acknowledgement of an emergency,
    /// what concerns the cases of a mass complaint alone, what is possible always, what is written
    /// about a case beside its way, and what follows from a step of another case.
    private static final Set<Action> BESIDE =
            EnumSet.of(
                    ARCHIVE,
                    FINISH_FOLLOW_UP,
                    END_WAIT,
                    END_STALL,
                    ANSWER_AS_PARTY,
                    HAND_IN_AS_PARTY,
                    FOLLOW_PARTY,
                    RECOUNT,
                    JOIN_CLUSTER,
                    CARRY_REPORT,
                    ENROL,
                    LEAD_CLUSTER,
                    LEAVE_CLUSTER,
                    RELAY,
                    RELIEVE_REVIEWER,
                    ACKNOWLEDGE,
                    SUGGEST_CLASSIFICATION,
                    NOTE,
                    WATCH,
                    NOTE_NEEDS,
                    GIVE_BACK,
                    NAME_COMPLAINED_OF,
                    KEEP_FROM,
                    LINK,
                    UNLINK,
                    JUDGE_COMPENSATION,
                    PAY_COMPENSATION,
                    SETTLE_COMPENSATION,
                    ABSORB,
                    RELEASE);

    private final String noun;

    @SuppressWarnings(
            "ImmutableEnumChecker") // Nobody else holds the set, and nobody here changes it.
    private final Set<Status> from;

    Action(String noun, Status first, Status... others) {
        this(noun, EnumSet.of(first, others));
    }

    Action(String noun, Set<Status> from) {
        this.noun = noun;
        this.from = from;
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
                .filter(action -> !BESIDE.contains(action) && action.isPossibleIn(status))
                .toList();
    }
}
