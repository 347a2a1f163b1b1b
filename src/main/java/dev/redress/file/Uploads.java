package dev.redress.file;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceCap;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Upload;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.evidence.UploadAllowance;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.platform.Sight;
import dev.redress.platform.storage.StorageConfig;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import dev.redress.store.UploadStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lets files be sent, and makes them evidence when they are there.
@Singleton
class Uploads {

    private static final Duration COMPLETION_MAX = Duration.ofMinutes(10);

    private final ComplaintStore complaints;
    private final UploadStore uploads;
    private final FileExaminer examiner;
    private final CaseCommands commands;
    private final EvidencePolicy policy;
    private final StorageConfig config;
    private final UploadConfig limits;
    private final DeskClock deskClock;
    private final Clock realClock;

    Uploads(
            ComplaintStore complaints,
            UploadStore uploads,
            FileExaminer examiner,
            CaseCommands commands,
            EvidencePolicy policy,
            StorageConfig config,
            UploadConfig limits,
            DeskClock deskClock,
            @RealTime Clock realClock) {
        this.complaints = complaints;
        this.uploads = uploads;
        this.examiner = examiner;
        this.commands = commands;
        this.policy = policy;
        this.config = config;
        this.limits = limits;
        this.deskClock = deskClock;
        this.realClock = realClock;
    }

    /// Fails with `NotFound`, also for a case that the actor may not see, and with a problem if the
    /// case takes no evidence any more, or too much is on its way.
    Uni<Upload> open(UUID caseId, UploadRequest request, Evidence.Side side, Actor actor) {
        List<DeclaredFile> files = request.toFiles(policy.limits());
        Upload upload =
                new Upload(
                        UUID.randomUUID(),
                        caseId,
                        side,
                        files,
                        actor.name(),
                        deskClock.instant(),
                        realClock.instant().plus(config.uploadWithin()));
        return complaints
                .find(caseId, Sight.of(actor))
                .invoke(Uploads::requireOpen)
                .call(found -> requireOriginals(found, upload))
                .chain(() -> uploads.open(upload, limits.allowance(), realClock.instant()))
                .invoke(excess -> excess.ifPresent(this::refuse))
                .replaceWith(upload);
    }

    private void refuse(UploadAllowance.Excess excess) {
        String detail =
                switch (excess) {
                    case TOO_MANY_UPLOADS ->
                            "At most %d uploads of one person to a case are open at once"
                                    .formatted(limits.openMax());
                    case CASE_FULL ->
                            "A case has at most %d bytes of files".formatted(limits.caseBytesMax());
                    case ACCOUNT_FULL ->
                            "The open uploads of one person have at most %d bytes together"
                                    .formatted(limits.accountBytesMax());
                };
        throw new ProblemException(Problem.of(409, excess.name(), "Too much at once", detail));
    }

    /// Looks at the files and adds them to the case; or says what is wrong with them, and then none
    /// is added.
    Uni<Response> complete(CaseRequest request, UUID uploadId, Actor actor) {
        return uploads.find(uploadId)
                .invoke(upload -> requireOwn(upload, request, actor))
                .chain(upload ->
                        commands.once(
                                request,
                                "evidence-uploads/%s/completion".formatted(uploadId),
                                null,
                                actor,
                                (rules, change) -> add(upload, actor, rules, change)));
    }

    private Uni<Outcome> add(Upload upload, Actor actor, Rules rules, ChangeRequest change) {
        return complaints
                .find(upload.caseId(), change.visibility())
                .chain(found ->
                        uploads.taken(upload)
                                .chain(taken ->
                                        taken.isEmpty()
                                                ? addAlone(upload, actor, rules, change)
                                                : known(found)));
    }

    private static Uni<Outcome> known(Complaint found) {
        return Uni.createFrom().item(new Outcome.Refused(EvidenceCap.taken(found)));
    }

    /// Reading files costs most of all: one upload of a person to a case at a time.
    private Uni<Outcome> addAlone(Upload upload, Actor actor, Rules rules, ChangeRequest change) {
        Instant now = realClock.instant();
        return uploads.claim(upload, now, now.plus(COMPLETION_MAX))
                .invoke(Uploads::requireClaimed)
                .chain(() ->
                        examiner.items(upload)
                                .chain(items -> add(upload.side(), items, actor, rules, change))
                                // Whoever takes longer may have somebody else beside them.
                                .ifNoItem()
                                .after(COMPLETION_MAX)
                                .fail()
                                .onFailure()
                                .call(() -> uploads.release(upload, null))
                                .call(outcome -> uploads.release(upload, completedAt(outcome))));
    }

    private static void requireClaimed(boolean isClaimed) {
        if (!isClaimed) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "COMPLETION_RUNNING",
                            "Not possible now",
                            "An upload of yours to the case is being completed"));
        }
    }

    private @Nullable Instant completedAt(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> realClock.instant();
            case Outcome.Refused _ -> null;
        };
    }

    private Uni<Outcome> add(
            Evidence.Side side,
            List<EvidenceItem> items,
            Actor actor,
            Rules rules,
            ChangeRequest change) {
        WaitCommand.AddEvidence command = new WaitCommand.AddEvidence(side, items);
        return complaints.change(
                change,
                found ->
                        rules.lifecycleAt(change.now())
                                .decide(found, command, actor, change.now()));
    }

    private static void requireOpen(Complaint complaint) {
        Upload.refusal(complaint)
                .ifPresent(refusal -> {
                    throw new ProblemException(Problem.refused(refusal));
                });
    }

    private void requireOwn(Upload upload, CaseRequest request, Actor actor) {
        boolean isOwn =
                upload.caseId().equals(request.id()) && upload.openedBy().equals(actor.name());
        if (!isOwn || !upload.isOpenAt(realClock.instant())) {
            throw new ProblemException(Problem.notFound("There is no upload " + upload.id()));
        }
    }

    private Uni<Void> requireOriginals(Complaint complaint, Upload upload) {
        return Multi.createFrom()
                .iterable(upload.files())
                .onItem()
                .transformToUniAndConcatenate(
                        declared -> requireOriginal(complaint, upload, declared))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> requireOriginal(Complaint complaint, Upload upload, DeclaredFile declared) {
        UUID original = declared.file().twinOf();
        return original == null
                ? Uni.createFrom().voidItem()
                : requireOriginal(complaint, upload, declared, original);
    }

    private Uni<Void> requireOriginal(
            Complaint complaint, Upload upload, DeclaredFile declared, UUID id) {
        return complaints
                .exhibit(complaint, id)
                .onFailure(NotFound.class)
                .transform(_ -> notAnOriginal(upload, declared))
                .invoke(original -> {
                    if (!original.isOriginalOf(upload.side())) {
                        throw notAnOriginal(upload, declared);
                    }
                })
                .replaceWithVoid();
    }

    private static InvalidInput notAnOriginal(Upload upload, DeclaredFile declared) {
        return InvalidInput.of(
                "files[%d].twinOf".formatted(upload.files().indexOf(declared)),
                "UNKNOWN_ORIGINAL",
                "must be a file of this case, of the side %s, and no twin itself"
                        .formatted(upload.side()));
    }
}
