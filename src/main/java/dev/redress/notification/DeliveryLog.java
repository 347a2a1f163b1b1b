package dev.redress.notification;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Patience;
import dev.redress.core.notice.Template;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.OperationRun;
import dev.redress.store.LaneStore;
import dev.redress.store.LaneStore.Outcome;
import dev.redress.store.LaneStore.Tried;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Writes down what became of the attempts, and when the next ones are due.
@ApplicationScoped
class DeliveryLog {

    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);
    private static final int ERROR_LENGTH_MAX = 300;
    private static final int INVITATION_ATTEMPTS_MAX = 3;
    private static final Set<Template> INVITATIONS =
            EnumSet.of(
                    Template.SURVEY_INVITATION,
                    Template.SURVEY_ORDER_INVITATION,
                    Template.SURVEY_CAMPAIGN_INVITATION);

    private final OutboxStore outbox;
    private final LaneStore lanes;
    private final Patience patience;
    private final DeskConfig desk;

    DeliveryLog(OutboxStore outbox, LaneStore lanes, Patience patience, DeskConfig desk) {
        this.desk = desk;
        this.outbox = outbox;
        this.lanes = lanes;
        this.patience = patience;
    }

    Uni<Void> enter(OperationRun run, Lane lane, List<Attempt> attempts) {
        List<Tried> tried =
                attempts.stream()
                        .flatMap(attempt -> tried(attempt, lane, run.at()).stream())
                        .toList();
        List<UUID> sent =
                tried.stream()
                        .filter(one -> one.outcome() == Outcome.SENT)
                        .map(Tried::message)
                        .toList();
        run.did(sent.size());
        return outbox.markSent(lane, sent, run.at(), !desk.demo())
                .chain(() -> lanes.note(tried))
                .chain(() -> putBack(run, lane, attempts))
                .chain(() -> oneByOne(attempts, attempt -> enter(run, lane, attempt)));
    }

    /// All at once: it is those whose run is about to be ended.
    private Uni<Void> putBack(OperationRun run, Lane lane, List<Attempt> attempts) {
        List<UUID> untried =
                attempts.stream()
                        .filter(Attempt.NotBegun.class::isInstance)
                        .map(attempt -> attempt.message().id())
                        .toList();
        return untried.isEmpty()
                ? Uni.createFrom().voidItem()
                : outbox.putBack(lane, untried, run.at());
    }

    private static Uni<Void> oneByOne(List<Attempt> attempts, Function<Attempt, Uni<Void>> entry) {
        return Multi.createFrom()
                .iterable(attempts)
                .onItem()
                .transformToUniAndConcatenate(entry::apply)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> enter(OperationRun run, Lane lane, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Succeeded _, Attempt.NotBegun _ -> Uni.createFrom().voidItem();
            case Attempt.Spared(var message, var until) -> {
                noteSpared(run, lane, message);
                yield outbox.putBack(lane, List.of(message.id()), until);
            }
            case Attempt.Refused(var message, var cause) ->
                    giveUp(run, lane, message, DeadReason.REFUSED, cause);
            case Attempt.Failed(var message, var cause) -> enterFailed(run, lane, message, cause);
        };
    }

    /// A subscriber that is away is somebody else's server. A provider that is away takes a whole
    /// channel along, and once it is left alone nothing but this tells whoever runs the desk.
    private static void noteSpared(OperationRun run, Lane lane, OutboxMessage message) {
        if (lane.subscriber() == null) {
            run.failed(sentence(message, "waits for the provider"));
        } else {
            run.spared();
        }
    }

    private Uni<Void> enterFailed(
            OperationRun run, Lane lane, OutboxMessage message, Throwable cause) {
        Duration wanted = cause instanceof Busy busy ? busy.pause() : Duration.ZERO;
        Optional<Instant> next = patience.next(message.id(), message.attempts(), run.at(), wanted);
        if (next.isEmpty() || isLateInvitation(message)) {
            return giveUp(run, lane, message, DeadReason.GIVEN_UP, cause);
        }
        run.failed(sentence(message, "failed and is tried again at " + next.get()));
        return outbox.markFailed(lane, message.id(), describe(cause), next.get());
    }

    /// Nobody is asked for a verdict so late: after three failures the invitation goes the next
    /// way, and after the last one the survey is given up (spec.md §5.5).
    private static boolean isLateInvitation(OutboxMessage message) {
        return INVITATIONS.contains(message.template())
                && message.attempts() >= INVITATION_ATTEMPTS_MAX;
    }

    /// What cannot be brought goes the next way; at last it waits for the customer in the app.
    private Uni<Void> giveUp(
            OperationRun run,
            Lane lane,
            OutboxMessage message,
            DeadReason reason,
            Throwable cause) {
        String error = describe(cause);
        return outbox.move(lane, message.id(), error, run.at())
                .chain(moved ->
                        moved ? noteMoved(run, message) : bury(run, lane, message, reason, error));
    }

    private static Uni<Void> noteMoved(OperationRun run, OutboxMessage message) {
        run.failed(sentence(message, "goes another way"));
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> bury(
            OperationRun run, Lane lane, OutboxMessage message, DeadReason reason, String error) {
        run.failed(sentence(message, "was given up"));
        LOG.errorf("Message %s was given up: %s", message.id(), error);
        return outbox.markDead(lane, message.id(), reason, error, run.at());
    }

    private static Optional<Tried> tried(Attempt attempt, Lane lane, Instant now) {
        UUID message = attempt.message().id();
        return switch (attempt) {
            case Attempt.Succeeded _ ->
                    Optional.of(new Tried(message, now, lane, Outcome.SENT, null));
            case Attempt.Refused(_, var cause) ->
                    Optional.of(new Tried(message, now, lane, Outcome.REFUSED, describe(cause)));
            case Attempt.Failed(_, var cause) ->
                    Optional.of(new Tried(message, now, lane, Outcome.FAILED, describe(cause)));
            case Attempt.Spared _, Attempt.NotBegun _ -> Optional.empty();
        };
    }

    private static String sentence(OutboxMessage message, String what) {
        return "%s %s of case %s %s"
                .formatted(message.template(), message.id(), message.caseNo(), what);
    }

    /// Providers like to quote the recipient. Half a number is none that anybody would recognise:
    /// it is hidden before the text is cut.
    private static String describe(Throwable cause) {
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return Masking.freeText(text, ERROR_LENGTH_MAX);
    }
}
