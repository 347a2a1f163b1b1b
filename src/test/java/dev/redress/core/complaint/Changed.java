package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A case otherwise than it is, for what a test needs of it.
final class Changed {

    private Changed() {}

    /// As the store would: every change is a version.
    static Complaint stored(Complaint after) {
        return new Complaint(
                after.id(),
                after.caseNo(),
                after.version() + 1,
                after.status(),
                after.submission(),
                after.assessment(),
                after.handling(),
                after.deadlines(),
                after.pauses(),
                after.dossier());
    }

    static Complaint status(Complaint found, Status status) {
        return with(
                found,
                status,
                found.assessment(),
                found.handling(),
                found.deadlines(),
                found.dossier());
    }

    static Complaint ofKind(Complaint found, Kind kind) {
        Submission known = found.submission();
        return new Complaint(
                found.id(),
                found.caseNo(),
                found.version(),
                found.status(),
                new Submission(
                        kind,
                        known.channel(),
                        known.source(),
                        known.customer(),
                        known.content(),
                        known.language(),
                        known.wish(),
                        known.references(),
                        known.claimAmount(),
                        known.receivedAt(),
                        known.firstContactAt(),
                        known.tags()),
                found.assessment(),
                found.handling(),
                found.deadlines(),
                found.pauses(),
                found.dossier());
    }

    static Complaint graded(Complaint found, Severity severity, Risk risk) {
        Assessment before = found.assessment();
        return assessed(
                found,
                new Assessment(
                        before.category(),
                        before.subCategory(),
                        before.confidence(),
                        before.abstained(),
                        severity,
                        risk,
                        Priority.of(severity),
                        severity == Severity.URGENT,
                        before.reasons(),
                        before.signals(),
                        before.rulesVersion()));
    }

    /// Against a merchant.
    static Complaint ofMerchant(Complaint found, String merchantId) {
        Submission before = found.submission();
        Submission after =
                new Submission(
                        before.kind(),
                        before.channel(),
                        before.source(),
                        before.customer(),
                        before.content(),
                        before.language(),
                        before.wish(),
                        new References(null, null, null, null, merchantId, null, null),
                        before.claimAmount(),
                        before.receivedAt(),
                        before.firstContactAt(),
                        before.tags());
        return new Complaint(
                found.id(),
                found.caseNo(),
                found.version(),
                found.status(),
                after,
                found.assessment(),
                found.handling(),
                found.deadlines(),
                found.pauses(),
                found.dossier());
    }

    static Complaint ofGoods(Complaint found) {
        Assessment before = found.assessment();
        return assessed(
                found,
                new Assessment(
                        Category.PRODUCT,
                        null,
                        before.confidence(),
                        before.abstained(),
                        before.severity(),
                        before.risk(),
                        before.priority(),
                        before.greenChannel(),
                        before.reasons(),
                        before.signals(),
                        before.rulesVersion()));
    }

    /// A case that no rule speaks of.
    static Complaint unclassified(Complaint found) {
        Assessment unknown = CaseIn.status(Status.RECEIVED).assessment();
        return assessed(found, unknown);
    }

    static Complaint signalling(Complaint found, String signal) {
        Assessment before = found.assessment();
        return assessed(
                found,
                new Assessment(
                        before.category(),
                        before.subCategory(),
                        before.confidence(),
                        before.abstained(),
                        before.severity(),
                        before.risk(),
                        before.priority(),
                        before.greenChannel(),
                        before.reasons(),
                        List.of(signal),
                        before.rulesVersion()));
    }

    private static Complaint assessed(Complaint found, Assessment assessment) {
        return with(
                found,
                found.status(),
                assessment,
                found.handling(),
                found.deadlines(),
                found.dossier());
    }

    static Complaint handled(Complaint found, UnaryOperator<Handling> change) {
        return with(
                found,
                found.status(),
                found.assessment(),
                change.apply(found.handling()),
                found.deadlines(),
                found.dossier());
    }

    static Complaint filed(Complaint found, UnaryOperator<Dossier> change) {
        return with(
                found,
                found.status(),
                found.assessment(),
                found.handling(),
                found.deadlines(),
                change.apply(found.dossier()));
    }

    static Complaint owing(Complaint found, Stage stage) {
        List<Deadline> more = new ArrayList<>(found.deadlines());
        more.removeIf(known -> known.stage() == stage);
        more.add(clock(found.deadlines().getFirst(), stage, "CN-2026.1"));
        return clocked(found, more);
    }

    /// With a promise that rests on working days which have been corrected since.
    static Complaint countedBefore(Complaint found) {
        List<Deadline> other =
                found.deadlines().stream()
                        .map(known ->
                                known.stage() == Stage.RESOLVE
                                        ? clock(known, known.stage(), "CN-2026.0")
                                        : known)
                        .toList();
        return clocked(found, other);
    }

    private static Deadline clock(Deadline known, Stage stage, String calendarVersion) {
        return new Deadline(
                stage,
                known.allowance(),
                DeadlineState.RUNNING,
                known.startAt(),
                known.dueAt(),
                known.warnAt(),
                null,
                null,
                null,
                known.paused(),
                known.responsibleRole(),
                known.responsiblePerson(),
                known.policyVersion(),
                calendarVersion,
                known.provisional(),
                List.of());
    }

    private static Complaint clocked(Complaint found, List<Deadline> deadlines) {
        return with(
                found,
                found.status(),
                found.assessment(),
                found.handling(),
                deadlines,
                found.dossier());
    }

    private static Complaint with(
            Complaint found,
            Status status,
            Assessment assessment,
            Handling handling,
            List<Deadline> deadlines,
            Dossier dossier) {
        return new Complaint(
                found.id(),
                found.caseNo(),
                found.version(),
                status,
                found.submission(),
                assessment,
                handling,
                deadlines,
                found.pauses(),
                dossier);
    }
}
