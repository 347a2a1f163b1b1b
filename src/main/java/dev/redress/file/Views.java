package dev.redress.file;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.CaseFile;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.KeptFile;
import dev.redress.platform.storage.SignedRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.EvidenceSight;
import dev.redress.store.ViewStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Opens files, and remembers who opened them.
@Singleton
class Views {

    private static final int VIEWS_MAX = 1_000;

    private final ComplaintStore complaints;
    private final ViewStore views;
    private final FileStorage storage;
    private final DeskClock clock;

    Views(ComplaintStore complaints, ViewStore views, FileStorage storage, DeskClock clock) {
        this.complaints = complaints;
        this.views = views;
        this.storage = storage;
        this.clock = clock;
    }

    /// Fails with `NotFound`, also for what the reader may not see.
    Uni<SignedRequest> open(UUID caseId, UUID evidenceId, String purpose, Actor reader) {
        return complaints
                .find(caseId, Sight.of(reader))
                .chain(found -> shown(found, evidenceId, reader))
                .call(() ->
                        views.record(
                                caseId,
                                new ViewStore.View(
                                        evidenceId, reader.name(), purpose, clock.instant())))
                .map(this::link);
    }

    /// Oldest first. Fails with `NotFound`, also for a case that the reader may not see.
    Uni<List<ViewStore.View>> of(UUID caseId, Actor reader) {
        return complaints
                .find(caseId, Sight.of(reader))
                .chain(() -> views.ofCase(caseId, VIEWS_MAX));
    }

    private Uni<Exhibit> shown(Complaint complaint, UUID evidenceId, Actor reader) {
        EvidenceSight sight = CaseSides.of(reader, complaint);
        return complaints
                .exhibit(complaint, evidenceId)
                .invoke(exhibit -> requireFile(exhibit, sight));
    }

    // A file stays with the case that it came to, whichever case it is seen in.
    private SignedRequest link(Exhibit exhibit) {
        KeptFile file = KeptFiles.of(exhibit.caseId(), exhibit.evidence().item());
        String name = Objects.requireNonNull(exhibit.evidence().item().file()).name();
        return storage.download(file, name);
    }

    private static void requireFile(Exhibit exhibit, EvidenceSight sight) {
        CaseFile file = exhibit.evidence().item().file();
        if (file == null || !exhibit.isThere() || !sight.covers(exhibit.evidence())) {
            throw new ProblemException(
                    Problem.notFound("There is no file of evidence " + exhibit.id()));
        }
    }
}
