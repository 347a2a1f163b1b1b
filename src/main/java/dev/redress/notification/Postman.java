package dev.redress.notification;

import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Patience;
import dev.redress.platform.OperationRun;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// Tries to deliver messages, some at once. Failures are answers, so that none stops the others.
@ApplicationScoped
class Postman {

    private final Gateways gateways;
    private final Guards guards;
    private final Channels channels;
    private final Patience patience;

    Postman(Gateways gateways, Guards guards, Channels channels, Patience patience) {
        this.gateways = gateways;
        this.guards = guards;
        this.channels = channels;
        this.patience = patience;
    }

    /// Begins no attempt once the time of the run is up.
    Uni<List<Attempt>> deliver(OperationRun run, Lane lane, List<OutboxMessage> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUni(message -> attempt(run, lane, message))
                .merge(channels.of(lane.channel()).callsMax())
                .collect()
                .asList();
    }

    private Uni<Attempt> attempt(OperationRun run, Lane lane, OutboxMessage message) {
        return run.isOutOfTime()
                ? Uni.createFrom().item(new Attempt.NotBegun(message))
                : attempt(lane, message, run.at());
    }

    private Uni<Attempt> attempt(Lane lane, OutboxMessage message, Instant now) {
        LaneGuard guard = guards.of(lane);
        if (guard.isBusyAt(now)) {
            return Uni.createFrom().item(new Attempt.Spared(message, guard.busyUntil()));
        }
        return guard.call(() -> gateways.of(lane.channel()).send(lane, message))
                .<Attempt>replaceWith(() -> new Attempt.Succeeded(message))
                .onFailure()
                .recoverWithItem(failure -> failed(guard, message, failure, now));
    }

    private Attempt failed(LaneGuard guard, OutboxMessage message, Throwable failure, Instant now) {
        return switch (failure) {
            case CircuitBreakerOpenException _, BulkheadException _ ->
                    new Attempt.Spared(message, now.plus(patience.shortest()));
            case Undeliverable refusal -> new Attempt.Refused(message, refusal);
            case Busy busy -> {
                guard.leaveAloneUntil(now.plus(busy.pause()));
                yield new Attempt.Failed(message, busy);
            }
            default -> new Attempt.Failed(message, failure);
        };
    }
}
