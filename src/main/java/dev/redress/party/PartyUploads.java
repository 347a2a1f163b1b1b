package dev.redress.party;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.core.party.Party;
import dev.redress.party.PartyDoor.Deed;
import dev.redress.party.PartyDoor.Passage;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.upload.CaseUploads;
import dev.redress.platform.upload.UploadAnswer;
import dev.redress.platform.upload.UploadRequest;
import dev.redress.store.PartyLinkStore.Opened;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/// Files of a party, who sends them as everybody does: straight to where they are kept.
@Singleton
class PartyUploads {

    private final CaseUploads uploads;
    private final PartyWork work;

    PartyUploads(CaseUploads uploads, PartyWork work) {
        this.uploads = uploads;
        this.work = work;
    }

    Uni<UploadAnswer> open(Opened opened, UploadRequest request) {
        requireOwn(request);
        Party party = opened.link().party();
        return uploads.open(
                opened.complaint(), request, Evidence.Side.of(party.kind()), party.address());
    }

    /// Looks at the files and makes them evidence of the party.
    Deed completion(UUID uploadId) {
        return new Deed(
                "evidence-uploads/%s/completion".formatted(uploadId),
                null,
                at -> complete(at, uploadId));
    }

    private Uni<Outcome> complete(Passage at, UUID uploadId) {
        Instant now = at.change().now();
        return uploads.find(uploadId, at.change().id(), at.party().name())
                .chain(upload ->
                        uploads.complete(
                                at.opened().complaint(),
                                upload,
                                items ->
                                        work.perform(
                                                at,
                                                link -> new PartyCommand.HandInAsParty(link, items),
                                                link -> link.handedIn(now, items.size()))));
    }

    /// Whose evidence it is says the link, and twins of others' files are for the desk to make.
    private static void requireOwn(UploadRequest request) {
        boolean hasTwin = request.files().stream().anyMatch(file -> file.twinOf() != null);
        if (request.side() != null || hasTwin) {
            throw InvalidInput.of(
                    hasTwin ? "files.twinOf" : "side", "NOT_ALLOWED", "is for staff only");
        }
    }
}
