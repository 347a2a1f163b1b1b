package dev.redress.identity;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Scope;
import dev.redress.identity.ClientAnswers.ClientAnswer;
import dev.redress.identity.ClientAnswers.SecretAnswer;
import dev.redress.platform.LinkToken;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RealTime;
import dev.redress.store.AccountChange;
import dev.redress.store.AccountChange.Kind;
import dev.redress.store.ApiClientStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// The programs that call the desk: made by administrators, let in by the security officer.
@Singleton
class Clients {

    /// How long the secret of before is good.
    static final Duration OLD_SECRET_LIFE = Duration.ofDays(1);

    private final ApiClientStore store;
    private final AdmittedAccounts admitted;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Clients(ApiClientStore store, AdmittedAccounts admitted, @RealTime Clock clock) {
        this.store = store;
        this.admitted = admitted;
        this.clock = clock;
    }

    /// A client that is switched off. Fails when an account or a client is called so.
    Uni<SecretAnswer> create(
            String id, Set<Scope> scopes, int requestsPerMinute, String reason, Actor actor) {
        if (Actor.SYSTEM.name().equalsIgnoreCase(id) || admitted.isReserved(id)) {
            throw taken();
        }
        LinkToken secret = LinkToken.next(random);
        AccountChange change = change(id, Kind.CLIENT_CREATED, reason, actor);
        return store.create(change, secret.hash(), scopes, requestsPerMinute)
                .map(created -> {
                    if (!created) {
                        throw taken();
                    }
                    return new SecretAnswer(id, secret.value());
                });
    }

    /// Another secret. The one of before is good for a day, so that no request fails meanwhile;
    /// that of a client that is switched off is over at once.
    Uni<SecretAnswer> changeSecret(String id, String reason, Actor actor) {
        LinkToken secret = LinkToken.next(random);
        AccountChange change = change(id, Kind.CLIENT_SECRET_CHANGED, reason, actor);
        return store.find(id)
                .chain(() ->
                        store.changeSecret(
                                change, secret.hash(), change.at().plus(OLD_SECRET_LIFE)))
                .map(_ -> new SecretAnswer(id, secret.value()));
    }

    /// Lets a client in; nothing, if it is. Refused to whoever made it.
    Uni<ClientAnswer> activate(String id, String reason, Actor actor) {
        return store.find(id)
                .invoke(client -> {
                    if (client.createdBy().equals(actor.name())) {
                        throw new ProblemException(
                                Problem.forbidden(
                                        "SECOND_PERSON_NEEDED", "Another person lets it in"));
                    }
                })
                .chain(() -> store.activate(change(id, Kind.CLIENT_ACTIVATED, reason, actor)))
                .chain(() -> store.find(id))
                .map(ClientAnswer::of);
    }

    /// Keeps a client out; nothing, if it is.
    Uni<ClientAnswer> deactivate(String id, String reason, Actor actor) {
        return store.find(id)
                .chain(() -> store.deactivate(change(id, Kind.CLIENT_DEACTIVATED, reason, actor)))
                .chain(() -> store.find(id))
                .map(ClientAnswer::of);
    }

    private AccountChange change(String id, Kind kind, String reason, Actor actor) {
        return new AccountChange(id, kind, actor.name(), reason, clock.instant());
    }

    private static ProblemException taken() {
        return new ProblemException(
                Problem.of(409, "NAME_TAKEN", "Not possible now", "The name is taken"));
    }
}
