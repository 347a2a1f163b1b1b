package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.complaint.References;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.evidence.Proof;
import dev.redress.core.identity.Actor;
import dev.redress.desk.EvidencePage.ChecklistEntry;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads the evidence of a case, and what would help beside it.
@Singleton
class EvidenceReading {

    private final ComplaintStore complaints;
    private final RulesInForce rules;
    private final CaseAnswers answers;
    private final DeskClock clock;

    EvidenceReading(
            ComplaintStore complaints, RulesInForce rules, CaseAnswers answers, DeskClock clock) {
        this.complaints = complaints;
        this.rules = rules;
        this.answers = answers;
        this.clock = clock;
    }

    /// Which list a cursor belongs to.
    static String list(UUID caseId) {
        return "evidence of " + caseId;
    }

    /// Oldest first. Fails with `NotFound`, also for a case that the reader may not see.
    Uni<EvidencePage> page(UUID caseId, Page page, Actor reader, String language) {
        return complaints
                .find(caseId, Sight.of(reader))
                .chain(found ->
                        complaints
                                .evidence(found, CaseSides.of(reader, found), page)
                                .map(some -> new Pieces(some, page.limit()))
                                .chain(some -> answer(some, found, reader, language)));
    }

    private Uni<EvidencePage> answer(
            Pieces some, Complaint complaint, Actor reader, String language) {
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.evidenceAt(now))
                .chain(policy ->
                        complaints
                                .shown(complaint.id())
                                .map(shown -> checklist(policy, complaint, shown, language)))
                .map(checklist ->
                        new EvidencePage(
                                checklist,
                                some.shown().stream()
                                        .map(one ->
                                                EvidenceAnswer.of(one, complaint, reader, answers))
                                        .toList(),
                                some.mayGoOn()
                                        ? Cursor.after(
                                                some.shown().getLast().id(), list(complaint.id()))
                                        : null));
    }

    private static List<ChecklistEntry> checklist(
            EvidencePolicy policy, Complaint complaint, Set<Proof> shown, String language) {
        return policy.checklist(complaint.assessment().category()).stream()
                .map(wanted ->
                        new ChecklistEntry(
                                wanted.proof(),
                                wanted.textIn(language),
                                isGiven(wanted.proof(), complaint, shown)))
                .toList();
    }

    private static boolean isGiven(Proof proof, Complaint complaint, Set<Proof> shown) {
        References references = complaint.submission().references();
        return switch (proof) {
            case ORDER_NO -> references.orderNo() != null;
            case SHIPMENT_NO -> references.shipmentNo() != null;
            case PHOTO, VIDEO, DOCUMENT, STATEMENT -> shown.contains(proof);
        };
    }

    /// @param found one more than `most` if there is a following page
    private record Pieces(List<Exhibit> found, int most) {

        List<Exhibit> shown() {
            return found.subList(0, Math.min(most, found.size()));
        }

        boolean mayGoOn() {
            return found.size() > most;
        }
    }
}
