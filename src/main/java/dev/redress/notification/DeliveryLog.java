package dev.redress.notification;

import dev.redress.core.privacy.Masking;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.OperationRun;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Writes down what became of the attempts, and when the next ones are due.
@ApplicationScoped
class DeliveryLog {

    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);
    private static final int ERROR_LENGTH_MAX = 300;

    private final OutboxStore outbox;
    private final List<Duration> pauses;
    private final DeskConfig desk;

    DeliveryLog(OutboxStore outbox, NotificationConfig config, DeskConfig desk) {
        this.outbox = outbox;
        this.desk = desk;
        this.pauses = List.copyOf(config.pauses());
    }

    Uni<Void> enter(OperationRun run, List<Attempt> attempts) {
        List<UUID> sent = new ArrayList<>();
        List<UUID> spared = new ArrayList<>();
        List<Attempt.Failed> failed = new ArrayList<>();
        for (Attempt attempt : attempts) {
            switch (attempt) {
                case Attempt.Succeeded(var message) -> sent.add(message.id());
                case Attempt.Spared(var message) -> {
                    spared.add(message.id());
                    run.failed(sentence(message, "waits for the provider"));
                }
                case Attempt.Failed failure -> failed.add(failure);
            }
        }
        run.did(sent.size());
        return outbox.markSent(sent, run.at(), !desk.demo())
                .chain(() -> outbox.putBack(spared, run.at().plus(pauses.getFirst())))
                .chain(() -> enterFailed(run, failed));
    }

    private Uni<Void> enterFailed(OperationRun run, List<Attempt.Failed> failed) {
        return Multi.createFrom()
                .iterable(failed)
                .onItem()
                .transformToUniAndConcatenate(failure -> enterFailed(run, failure))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> enterFailed(OperationRun run, Attempt.Failed failure) {
        OutboxMessage message = failure.message();
        String error = describe(failure.cause());
        if (message.attempts() > pauses.size()) {
            run.failed(sentence(message, "was given up"));
            LOG.errorf("Message %s was given up: %s", message.id(), error);
            return outbox.markDead(message.id(), error);
        }
        Instant nextAttemptAt = run.at().plus(pauses.get(message.attempts() - 1));
        run.failed(sentence(message, "failed and is tried again at " + nextAttemptAt));
        return outbox.markFailed(message.id(), error, nextAttemptAt);
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
