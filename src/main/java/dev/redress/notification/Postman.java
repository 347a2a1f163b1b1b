package dev.redress.notification;

import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// Tries to deliver messages, some at once. Failures are answers, so that none stops the others.
@ApplicationScoped
class Postman {

    private final GuardedGateway gateway;
    private final NotificationConfig config;

    Postman(GuardedGateway gateway, NotificationConfig config) {
        this.gateway = gateway;
        this.config = config;
    }

    Uni<List<Attempt>> deliver(List<OutboxMessage> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUni(this::attempt)
                .merge(config.callsMax())
                .collect()
                .asList();
    }

    private Uni<Attempt> attempt(OutboxMessage message) {
        return gateway.send(message)
                .<Attempt>replaceWith(() -> new Attempt.Succeeded(message))
                .onFailure(CircuitBreakerOpenException.class)
                .recoverWithItem(_ -> new Attempt.Spared(message))
                .onFailure()
                .recoverWithItem(failure -> new Attempt.Failed(message, failure));
    }
}
