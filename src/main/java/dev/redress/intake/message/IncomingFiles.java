package dev.redress.intake.message;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.EvidenceItem;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.WaitCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.incoming.MailFile;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.upload.ReceivedFiles;
import dev.redress.platform.upload.ReceivedFiles.ReceivedFile;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DeskNotices;
import dev.redress.store.IncomingStore;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds what is attached to a message to its case, as evidence of the customer. What is not taken
/// is told to both sides.
@Singleton
class IncomingFiles {

    /// As many as one upload may have by the delivered policy.
    static final int FILES_MAX = 10;

    private static final String TOO_MANY = "TOO_MANY";

    private final ReceivedFiles files;
    private final ComplaintStore complaints;
    private final IncomingStore incoming;
    private final DeskNotices notices;
    private final RulesInForce rules;
    private final DeskClock clock;

    IncomingFiles(
            ReceivedFiles files,
            ComplaintStore complaints,
            IncomingStore incoming,
            DeskNotices notices,
            RulesInForce rules,
            DeskClock clock) {
        this.files = files;
        this.complaints = complaints;
        this.incoming = incoming;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /// Those of `wanted` that were not dealt with yet, one after the other.
    Uni<Void> add(StoredIncoming kept, Complaint complaint, List<MailFile> wanted, Actor by) {
        List<String> refused = new ArrayList<>();
        Optional.ofNullable(kept.refusedFiles())
                .ifPresent(lines -> refused.addAll(lines.lines().toList()));
        return Multi.createFrom()
                .items(Stream.iterate(kept.filesDone(), i -> i < wanted.size(), i -> i + 1))
                .onItem()
                .transformToUniAndConcatenate(i ->
                        one(complaint, wanted.get(i), i, by)
                                .chain(refusal -> note(kept, wanted.get(i), refusal, refused)))
                .collect()
                .asList()
                .chain(() -> tell(kept, complaint, refused));
    }

    private Uni<Optional<String>> one(Complaint complaint, MailFile file, int place, Actor by) {
        return place < FILES_MAX
                ? files.add(
                        complaint,
                        new ReceivedFile(file.name(), Buffer.buffer(file.toBytes())),
                        by.name(),
                        items -> evidence(complaint, items, by))
                : Uni.createFrom().item(Optional.of(TOO_MANY));
    }

    private Uni<Outcome> evidence(Complaint complaint, List<EvidenceItem> items, Actor by) {
        WaitCommand.AddEvidence command =
                new WaitCommand.AddEvidence(Evidence.Side.CUSTOMER, items);
        ChangeRequest change =
                new ChangeRequest(complaint.id(), ChangeRequest.ANY_VERSION, clock.instant());
        return rules.now()
                .chain(inForce ->
                        complaints.change(
                                change,
                                found ->
                                        inForce.lifecycleAt(change.now())
                                                .decide(found, command, by, change.now())));
    }

    private Uni<Void> note(
            StoredIncoming kept, MailFile file, Optional<String> refusal, List<String> refused) {
        refusal.ifPresent(code -> refused.add("%s: %s".formatted(file.name(), code)));
        return incoming.fileDone(kept.id(), refused.isEmpty() ? null : String.join("\n", refused));
    }

    private Uni<Void> tell(StoredIncoming kept, Complaint complaint, List<String> refused) {
        if (refused.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String names =
                refused.stream()
                        .map(line -> line.substring(0, line.lastIndexOf(": ")))
                        .collect(Collectors.joining(", "));
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> notice(kept, complaint, names, inForce.wordingAt(now)))
                .chain(notice -> notices.tell(complaint.id(), complaint.caseNo(), notice, now))
                .replaceWithVoid();
    }

    private static Notice notice(
            StoredIncoming kept, Complaint complaint, String names, Wording wording) {
        return new Notice(
                "%s:%s".formatted(Template.FILES_REFUSED, kept.id()),
                Template.FILES_REFUSED,
                new Recipient.Customer(complaint.submission().customer().id()),
                wording.words(
                        Template.FILES_REFUSED,
                        complaint.submission().language(),
                        Map.of("caseNo", complaint.caseNo(), "files", names)));
    }
}
