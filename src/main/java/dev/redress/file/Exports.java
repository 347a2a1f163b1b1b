package dev.redress.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.evidence.Sha256;
import dev.redress.core.history.Event;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Purpose;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Sight;
import dev.redress.platform.keys.DeskKeys;
import dev.redress.platform.storage.FileStorage;
import dev.redress.store.AuditLog;
import dev.redress.store.ComplaintStore;
import dev.redress.store.ExportStore;
import dev.redress.store.TimeOrderedId;
import dev.redress.store.ViewStore;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Hands the evidence of a case out, sealed, and remembers that it did.
///
/// A bundle holds everything as it is kept, unmasked: whoever is to judge it must be able to count
/// the hashes again.
@Singleton
class Exports {

    /// No access token has this issuer, so that nobody can call the desk with a seal.
    static final String ISSUER = "https://redress.dev/evidence-seal";

    static final String SEALED = "manifestSha256";

    private static final int VIEWS_MAX = 10_000;
    private static final int EXPORTS_MAX = 1_000;

    private final ComplaintStore complaints;
    private final ViewStore views;
    private final ExportStore exports;
    private final FileStorage storage;
    private final CaseAnswers answers;
    private final ObjectMapper json;
    private final DeskClock clock;
    private final DeskKeys keys;
    private final AuditLog log;

    Exports(
            ComplaintStore complaints,
            ViewStore views,
            ExportStore exports,
            FileStorage storage,
            CaseAnswers answers,
            ObjectMapper json,
            DeskClock clock,
            DeskKeys keys,
            AuditLog log) {
        this.log = log;
        this.keys = keys;
        this.complaints = complaints;
        this.views = views;
        this.exports = exports;
        this.storage = storage;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /// Fails with `NotFound`, also for a case that the reader may not see.
    Uni<Bundle.ZipContent> export(UUID caseId, String purpose, Actor reader) {
        Instant now = clock.instant();
        return complaints
                .find(caseId, Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .call(() -> log.write(exported(caseId, reader, now)))
                .chain(found -> bundle(found, purpose, reader, now))
                .chain(this::sealed);
    }

    // Here, because nothing comes behind an answer that flows. The purpose stands with the bundle,
    // in the reader's words.
    private static AuditEntry exported(UUID caseId, Actor reader, Instant now) {
        return AuditEntry.of(TimeOrderedId.at(now), now, reader, AuditAction.EXPORTED)
                .by("POST /complaints/{id}/evidence-exports", Purpose.ofDuty(reader))
                .about(List.of(caseId), Map.of());
    }

    /// Oldest first. Fails with `NotFound`, also for a case that the reader may not see.
    Uni<List<ExportStore.Export>> of(UUID caseId, Actor reader) {
        return complaints
                .find(caseId, Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(() -> exports.ofCase(caseId, EXPORTS_MAX));
    }

    private Uni<Bundle> bundle(Complaint complaint, String purpose, Actor reader, Instant now) {
        UUID id = complaint.id();
        return complaints
                .chain(id)
                .chain(exhibits ->
                        records(complaint, reader)
                                .map(records ->
                                        new Bundle(
                                                UUID.randomUUID(),
                                                complaint,
                                                exhibits,
                                                records,
                                                purpose,
                                                reader.name(),
                                                now)));
    }

    private Uni<List<Bundle.Document>> records(Complaint complaint, Actor reader) {
        return complaints
                .timeline(complaint.id())
                .chain(timeline ->
                        views.ofCase(complaint.id(), VIEWS_MAX)
                                .map(opened ->
                                        List.of(
                                                new Bundle.Document(
                                                        "case.json", written(complaint, reader)),
                                                new Bundle.Document(
                                                        "timeline.json",
                                                        timeline(timeline, complaint, reader)),
                                                new Bundle.Document("views.json", views(opened)))));
    }

    private String written(Complaint complaint, Actor reader) {
        try {
            return json.writeValueAsString(answers.of(complaint, reader));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the case", e);
        }
    }

    // What was said is masked for whoever takes it out; what was handed in is not: a piece that was
    // changed proves nothing.
    private String timeline(List<Event> timeline, Complaint complaint, Actor reader) {
        JsonArray events = new JsonArray();
        for (Event event : timeline) {
            JsonObject details = new JsonObject();
            for (Map.Entry<String, String> detail : event.details().entrySet()) {
                details.put(
                        detail.getKey(), answers.deskText(detail.getValue(), complaint, reader));
            }
            events.add(
                    new JsonObject()
                            .put("type", event.type().name())
                            .put("at", event.at().toString())
                            .put("actor", event.actor())
                            .put("details", details));
        }
        return events.encodePrettily();
    }

    private static String views(List<ViewStore.View> opened) {
        JsonArray views = new JsonArray();
        for (ViewStore.View view : opened) {
            views.add(
                    new JsonObject()
                            .put("evidenceId", view.evidenceId().toString())
                            .put("by", view.by())
                            .put("purpose", view.purpose())
                            .put("at", view.at().toString()));
        }
        return views.encodePrettily();
    }

    private Uni<Bundle.ZipContent> sealed(Bundle bundle) {
        String manifest = bundle.manifest();
        String hash = Sha256.of(manifest);
        String seal = keys.sign(Jwt.issuer(ISSUER).claim(SEALED, hash));
        ExportStore.Export export =
                new ExportStore.Export(
                        bundle.id(),
                        bundle.complaint().id(),
                        bundle.by(),
                        bundle.purpose(),
                        bundle.at(),
                        bundle.exhibits().size(),
                        bundle.chainHead(),
                        hash);
        UUID caseId = bundle.complaint().id();
        return exports.record(export)
                .map(_ ->
                        bundle.content(
                                manifest, seal, item -> storage.read(KeptFiles.of(caseId, item))));
    }
}
