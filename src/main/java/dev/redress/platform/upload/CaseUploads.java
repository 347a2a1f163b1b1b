package dev.redress.platform.upload;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceCap;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.DeclaredFile;
import dev.redress.core.evidence.UploadAllowance;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.storage.FileStorage;
import dev.redress.platform.storage.StorageConfig;
import dev.redress.store.ComplaintStore;
import dev.redress.store.UploadStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets files be sent to a case, and looks at them when they are there.
@Singleton
public class CaseUploads {

    private static final Duration COMPLETION_MAX = Duration.ofMinutes(10);

    private final ComplaintStore complaints;
    private final UploadStore uploads;
    private final FileExaminer examiner;
    private final FileStorage storage;
    private final RulesInForce rules;
    private final StorageConfig config;
    private final UploadConfig limits;
    private final DeskClock deskClock;
    private final Clock realClock;

    CaseUploads(
            ComplaintStore complaints,
            UploadStore uploads,
            FileExaminer examiner,
            FileStorage storage,
            RulesInForce rules,
            StorageConfig config,
            UploadConfig limits,
            DeskClock deskClock,
            @RealTime Clock realClock) {
        this.complaints = complaints;
        this.uploads = uploads;
        this.examiner = examiner;
        this.storage = storage;
        this.rules = rules;
        this.config = config;
        this.limits = limits;
        this.deskClock = deskClock;
        this.realClock = realClock;
    }

    /// Answers how the files are sent. Fails with a problem if the case takes no evidence any more,
    /// or too much is on its way.
    ///
    /// @param side whose evidence they will be
    /// @param by who sends them, and completes the upload
    public Uni<UploadAnswer> open(
            Complaint complaint, UploadRequest request, Evidence.Side side, String by) {
        requireOpen(complaint);
        return rules.now()
                .map(inForce -> inForce.evidenceAt(deskClock.instant()).limits())
                .chain(most -> open(complaint, request.toFiles(most), side, by));
    }

    private Uni<UploadAnswer> open(
            Complaint complaint, List<DeclaredFile> files, Evidence.Side side, String by) {
        Upload upload =
                new Upload(
                        UUID.randomUUID(),
                        complaint.id(),
                        side,
                        files,
                        by,
                        deskClock.instant(),
                        realClock.instant().plus(config.uploadWithin()));
        return new TwinCheck(complaints)
                .requireOriginals(complaint, upload)
                .chain(() -> uploads.open(upload, limits.allowance(), realClock.instant()))
                .invoke(excess -> excess.ifPresent(this::refuse))
                .map(_ -> UploadAnswer.of(upload, storage));
    }

    /// The upload of `by` to a case. Fails with 404 also for what somebody else opened, and when
    /// its time is over.
    public Uni<Upload> find(UUID uploadId, UUID caseId, String by) {
        return uploads.find(uploadId).invoke(upload -> requireOwn(upload, caseId, by));
    }

    /// Looks at the files, and lets `add` make them evidence; or says what is wrong with them, and
    /// then none is added. Reading files costs most of all: one upload of a person to a case at a
    /// time.
    public Uni<Outcome> complete(
            Complaint complaint, Upload upload, Function<List<EvidenceItem>, Uni<Outcome>> add) {
        return uploads.taken(upload)
                .chain(taken ->
                        taken.isEmpty()
                                ? completeAlone(upload, add)
                                : Uni.createFrom()
                                        .item(new Outcome.Refused(EvidenceCap.taken(complaint))));
    }

    private Uni<Outcome> completeAlone(
            Upload upload, Function<List<EvidenceItem>, Uni<Outcome>> add) {
        Instant now = realClock.instant();
        return uploads.claim(upload, now, now.plus(COMPLETION_MAX))
                .invoke(CaseUploads::requireClaimed)
                .chain(() ->
                        examiner.items(upload)
                                .chain(add::apply)
                                // Whoever takes longer may have somebody else beside them.
                                .ifNoItem()
                                .after(COMPLETION_MAX)
                                .fail()
                                .onFailure()
                                .call(() -> uploads.release(upload, null))
                                .call(outcome -> uploads.release(upload, completedAt(outcome))));
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

    private static void requireOpen(Complaint complaint) {
        Upload.refusal(complaint)
                .ifPresent(refusal -> {
                    throw new ProblemException(Problem.refused(refusal));
                });
    }

    private void requireOwn(Upload upload, UUID caseId, String by) {
        boolean isOwn = upload.caseId().equals(caseId) && upload.openedBy().equals(by);
        if (!isOwn || !upload.isOpenAt(realClock.instant())) {
            throw new ProblemException(Problem.notFound("There is no upload " + upload.id()));
        }
    }
}
