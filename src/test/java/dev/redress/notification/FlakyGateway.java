package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.store.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A provider as reliable as the local mailbox, until a test tells it how to fail.
@Priority(1)
@ApplicationScoped
class FlakyGateway implements NotificationGateway {

    /// How the provider takes one call.
    interface Manner {
        Uni<Void> take(OutboxMessage message, int call, Uni<Void> delivery);
    }

    static final Manner RELIABLE = (_, _, delivery) -> delivery;
    static final Manner DOWN = (_, _, _) -> refusal();
    static final Manner HANGING = (_, _, _) -> Uni.createFrom().nothing();

    private final LocalMailbox mailbox;
    private final ConcurrentHashMap<UUID, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final List<UUID> callLog = new CopyOnWriteArrayList<>();
    private volatile Manner manner = RELIABLE;

    FlakyGateway(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    static Uni<Void> refusal() {
        return Uni.createFrom().failure(new IOException("no line to 13812345678"));
    }

    /// As `manner` for these messages, reliable for the others.
    static Manner only(Predicate<OutboxMessage> which, Manner manner) {
        return (message, call, delivery) ->
                which.test(message) ? manner.take(message, call, delivery) : delivery;
    }

    void become(Manner fresh) {
        manner = fresh;
        calls.clear();
        callLog.clear();
    }

    int calls() {
        return callLog.size();
    }

    @Override
    public boolean carries(DeliveryChannel channel) {
        return mailbox.carries(channel);
    }

    @Override
    public Uni<Void> send(Lane lane, OutboxMessage message) {
        int call = calls.computeIfAbsent(message.id(), _ -> new AtomicInteger()).incrementAndGet();
        callLog.add(message.id());
        return manner.take(message, call, mailbox.send(lane, message));
    }
}
