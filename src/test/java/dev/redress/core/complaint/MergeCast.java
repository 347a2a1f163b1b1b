package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Kind;
import dev.redress.core.customer.Channel;
import dev.redress.core.history.Event;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.Delivered;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.LedgerReplay;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases that go into each other.
final class MergeCast {

    private static final LedgerReplay REPLAY = new LedgerReplay(Delivered.ARCHIVE);

    private MergeCast() {}

    /// A case with everything that happened to it.
    static final class Told {
        private Complaint complaint;
        private final List<Event> events = new ArrayList<>();
        private final List<LedgerEntry> ledger = new ArrayList<>();

        Told(String content, String receivedAt, @Nullable String orderNo) {
            this("customer1", content, Instant.parse(receivedAt), orderNo);
        }

        Told(String customer, String content, Instant receivedAt, @Nullable String orderNo) {
            Submission submission =
                    new Submission(
                            Kind.COMPLAINT,
                            Channel.APP,
                            Source.CUSTOMER,
                            new Customer(customer, null, null, null),
                            content,
                            "zh-CN",
                            null,
                            new References(orderNo, null, null, null, null, null, null),
                            null,
                            receivedAt,
                            null,
                            List.of());
            complaint =
                    kept(
                            new Opening(TERMS)
                                    .open(UUID.randomUUID(), submission, CUSTOMER, receivedAt));
        }

        Told(Change opened) {
            complaint = kept(opened);
        }

        Told then(Actor actor, Command command, Instant now) {
            complaint =
                    switch (LIFECYCLE.decide(complaint, command, actor, now)) {
                        case Outcome.Accepted(Change change) -> kept(change);
                        case Outcome.Refused(Refusal refusal) ->
                                throw new AssertionError(command + " was refused: " + refusal);
                    };
            return this;
        }

        Obstacle refused(Actor actor, Command command, Instant now) {
            return switch (LIFECYCLE.decide(complaint, command, actor, now)) {
                case Outcome.Accepted _ -> throw new AssertionError(command + " was accepted");
                case Outcome.Refused(Refusal refusal) -> refusal.obstacle();
            };
        }

        Told into(Told other, Instant now) {
            then(SUPERVISOR, new MergeCommand.Merge(other.complaint, "同一件事"), now);
            other.then(SUPERVISOR, new MergeCommand.Absorb(complaint, "同一件事"), now);
            return this;
        }

        Told outOf(Told other, Instant now) {
            Complaint merged = complaint;
            then(SUPERVISOR, new MergeCommand.UndoMerge(other.complaint, "两件事"), now);
            other.then(SUPERVISOR, new MergeCommand.Release(merged, "两件事"), now);
            return this;
        }

        Told split(Instant now) {
            UUID id = UUID.randomUUID();
            Part part = new Part("另一件商品还没有退款", null, List.of());
            Change opened =
                    new PartOpening(TERMS).open(id, complaint, part, "两件事", SUPERVISOR, now);
            then(SUPERVISOR, new OffspringCommand.SplitOff(id, "?", "两件事"), now);
            return new Told(opened);
        }

        Complaint complaint() {
            return complaint;
        }

        List<Event> events() {
            return events;
        }

        Deadline clock(Stage stage) {
            return CaseCast.deadline(complaint, stage);
        }

        Instant dueAt(Stage stage) {
            return clock(stage).dueAt();
        }

        void assertReplays() {
            assertThat(REPLAY.differences(complaint.deadlines(), ledger)).isEmpty();
        }

        // As the store would: every change is a version.
        private Complaint kept(Change change) {
            events.addAll(change.events());
            ledger.addAll(change.entries());
            Complaint after = change.after();
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
    }
}
