package dev.redress.file;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.Upload;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.Sight;
import dev.redress.platform.upload.CaseUploads;
import dev.redress.platform.upload.UploadAnswer;
import dev.redress.platform.upload.UploadRequest;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/// Lets those who have an account send files to the cases that they see.
@Singleton
class Uploads {

    private final ComplaintStore complaints;
    private final CaseUploads uploads;
    private final CaseCommands commands;

    Uploads(ComplaintStore complaints, CaseUploads uploads, CaseCommands commands) {
        this.complaints = complaints;
        this.uploads = uploads;
        this.commands = commands;
    }

    /// Fails with `NotFound`, also for a case that the actor may not see.
    Uni<UploadAnswer> open(UUID caseId, UploadRequest request, Evidence.Side side, Actor actor) {
        return complaints
                .find(caseId, Sight.of(actor))
                .chain(found -> uploads.open(found, request, side, actor.name()));
    }

    /// Looks at the files and adds them to the case; or says what is wrong with them, and then none
    /// is added.
    Uni<Response> complete(CaseRequest request, UUID uploadId, Actor actor) {
        return uploads.find(uploadId, request.id(), actor.name())
                .chain(upload ->
                        commands.once(
                                request,
                                "evidence-uploads/%s/completion".formatted(uploadId),
                                null,
                                actor,
                                (rules, change) -> complete(upload, actor, rules, change)));
    }

    private Uni<Outcome> complete(Upload upload, Actor actor, Rules rules, ChangeRequest change) {
        return complaints
                .find(upload.caseId(), change.visibility())
                .chain(found ->
                        uploads.complete(
                                found,
                                upload,
                                items -> add(upload.side(), items, actor, rules, change)));
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
}
