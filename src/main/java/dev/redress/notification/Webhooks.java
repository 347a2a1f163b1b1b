package dev.redress.notification;

import dev.redress.core.identity.Actor;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.notification.WebhookAnswers.NewWebhook;
import dev.redress.notification.WebhookAnswers.WebhookSecret;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.WebhookSignature;
import dev.redress.store.RedriveStore;
import dev.redress.store.TimeOrderedId;
import dev.redress.store.WebhookStore;
import dev.redress.store.WebhookSubscription;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The programs that are told of events: made, given other secrets and switched off by
/// administrators.
@Singleton
class Webhooks {

    /// How long messages are signed with the secret of before, too.
    static final Duration OLD_SECRET_LIFE = Duration.ofDays(1);

    private static final int REPLAYED_MAX = 10_000;

    private final WebhookStore store;
    private final RedriveStore redrives;
    private final WebhookConfig config;
    private final DeskClock clock;
    private final Vertx vertx;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookStore store,
            RedriveStore redrives,
            WebhookConfig config,
            DeskClock clock,
            Vertx vertx) {
        this.store = store;
        this.redrives = redrives;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
    }

    /// A subscription that is told of everything from now on.
    Uni<NewWebhook> create(String url, List<String> events, Actor actor) {
        Instant now = clock.instant();
        Subscriber subscriber = Subscriber.of(url, config.internal()).orElseThrow(Webhooks::unfit);
        String secret = WebhookSignature.newSecret(random);
        WebhookSubscription wanted =
                new WebhookSubscription(
                        TimeOrderedId.at(now), url, events, true, actor.name(), now);
        return vertx.executeBlocking(subscriber::address)
                .onFailure()
                .transform(_ -> unfit())
                .chain(() -> store.create(wanted, secret, config.subscriptionsMax()))
                .map(created -> new NewWebhook(created.orElseThrow(this::full), secret));
    }

    /// Another secret. Messages are signed with the one of before, too, for a day.
    Uni<WebhookSecret> changeSecret(UUID id) {
        String secret = WebhookSignature.newSecret(random);
        return store.changeSecret(id, secret, clock.instant().plus(OLD_SECRET_LIFE))
                .map(changed -> {
                    if (!changed) {
                        throw missing();
                    }
                    return new WebhookSecret(secret);
                });
    }

    /// Nothing is written for one that is switched off, and what waits is given up.
    Uni<WebhookSubscription> setActive(UUID id, boolean active) {
        return store.setActive(id, active).map(Webhooks::known);
    }

    /// Tells it again of what was written from `from` until before `to`, as it was and under the
    /// same ids: what it has already, it knows by them.
    Uni<Integer> replay(UUID id, Instant from, Instant to, RedriveStore.Order order) {
        Lane lane = new Lane(DeliveryChannel.WEBHOOK, id.toString());
        return redrives.replay(lane, from, to, order, clock.instant(), REPLAYED_MAX)
                .map(redrive -> redrive.messages().size());
    }

    private static WebhookSubscription known(Optional<WebhookSubscription> found) {
        return found.orElseThrow(Webhooks::missing);
    }

    private ProblemException full() {
        return new ProblemException(
                Problem.of(
                        409,
                        "TOO_MANY_WEBHOOKS",
                        "Not possible now",
                        "There are %d already".formatted(config.subscriptionsMax())));
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("There is no such webhook"));
    }

    // Which names lead inside is nothing to be found out here.
    private static InvalidInput unfit() {
        return InvalidInput.of(
                "url", "NOT_ALLOWED", "must be https, without a password, and public");
    }
}
