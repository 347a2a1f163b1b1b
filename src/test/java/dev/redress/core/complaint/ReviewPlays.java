package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.WorkPlays.LATER;
import static java.util.Map.entry;

import dev.redress.core.appeal.Against;
import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.FirstDecision;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Rows about an appeal, up to its decision.
final class ReviewPlays {

    /// Of a case that was opened later than any other.
    private static final UUID LATER_CASE = new UUID(0x7fff_ffff_0000_7000L, 1);

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("FileAppeal, in time", file()),
                    entry(
                            "FileAppeal, of a case without a decision",
                            file().given(found -> Changed.handled(found, _ -> Handling.UNTOUCHED))),
                    entry("FileAppeal, too late", file().at(LATER)),
                    entry(
                            "FileAppeal, after an appeal",
                            file().given(found ->
                                    Changed.handled(found, Handling::withAppealExhausted))),
                    entry("Link, that repeats a result", repeat()),
                    entry("AppointReviewer, without a part", appoint(EXPERT)),
                    entry("AppointReviewer, with a part", appoint(SUPERVISOR)),
                    entry("AppointReviewer, no reviewer", appoint(CUSTOMER)),
                    entry("AppointReviewer, as it is", appoint(EXPERT).given(ReviewPlays::taken)),
                    entry("RequestReviewEvidence, once", request().given(ReviewPlays::taken)),
                    entry("RequestReviewEvidence, again", request().given(ReviewPlays::asked)),
                    entry("RequestReviewEvidence, before a review", request()),
                    entry(
                            "EndWait, for evidence of a review",
                            Play.of(Actor.SYSTEM, new WaitCommand.EndWait())
                                    .at(LATER)
                                    .given(found ->
                                            Changed.owing(asked(found), Stage.EVIDENCE_WAIT))),
                    entry("TakeAppealBack, of an offer", takeBack(Against.OFFER)),
                    entry("TakeAppealBack, of a result", takeBack(Against.RESULT)),
                    entry("TakeAppealBack, of a closed case", takeBack(Against.CLOSED_RESULT)),
                    entry("StandIn, nobody reviews it", standIn(OPERATIONS)),
                    entry("StandIn, nobody impartial", standIn(SUPERVISOR)),
                    entry(
                            "StandIn, somebody reviews it",
                            standIn(OPERATIONS).given(ReviewPlays::taken)),
                    entry("TakeOver, at first", takeOver(OPERATIONS)),
                    entry("TakeOver, nobody impartial", takeOver(SUPERVISOR)),
                    entry(
                            "TakeOver, once more",
                            takeOver(OPERATIONS)
                                    .given(found ->
                                            moved(
                                                    found,
                                                    appeal -> appeal.takenOverBy("operations1")))));

    private ReviewPlays() {}

    private static Play file() {
        return Play.of(CUSTOMER, new ReviewCommand.FileAppeal("太少"));
    }

    private static Play repeat() {
        return Play.of(
                SUPERVISOR,
                new LinkCommand.Link(LATER_CASE, "C-2", Relation.REPEAT, "同一件事", false));
    }

    private static Play appoint(Actor reviewer) {
        return Play.of(OPERATIONS, new ReviewCommand.AppointReviewer(reviewer));
    }

    private static Play request() {
        return Play.of(EXPERT, new ReviewCommand.RequestReviewEvidence(List.of("凭证"), "核实"));
    }

    private static Play standIn(Actor candidate) {
        return Play.of(Actor.SYSTEM, new ReviewCommand.StandIn(List.of(candidate)));
    }

    private static Play takeOver(Actor lead) {
        return Play.of(Actor.SYSTEM, new ReviewCommand.TakeOver(List.of(lead)));
    }

    private static Play takeBack(Against against) {
        return Play.of(CUSTOMER, new ReviewCommand.TakeAppealBack(null))
                .given(found -> moved(found, appeal -> filed(against, appeal.first())));
    }

    private static Appeal filed(Against against, FirstDecision first) {
        return Appeal.filed(1, new Appeal.Filing(against, "太少", "customer1", MONDAY_10AM), first)
                .accepted();
    }

    private static Complaint taken(Complaint found) {
        return moved(found, appeal -> appeal.reviewedBy("expert1"));
    }

    private static Complaint asked(Complaint found) {
        return moved(taken(found), appeal -> appeal.awaitingEvidence(MONDAY_10AM));
    }

    /// Only a case that was appealed against has an appeal to be moved.
    private static Complaint moved(Complaint found, UnaryOperator<Appeal> change) {
        Recourse recourse = found.dossier().recourse();
        return recourse.appeals().isEmpty()
                ? found
                : Changed.filed(
                        found,
                        dossier ->
                                dossier.with(
                                        recourse.with(change.apply(recourse.appeals().getLast()))));
    }
}
