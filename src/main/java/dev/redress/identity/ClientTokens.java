package dev.redress.identity;

import dev.redress.core.identity.AccessEvent;
import dev.redress.core.identity.Scope;
import dev.redress.platform.RealTime;
import dev.redress.store.ApiClient;
import dev.redress.store.ApiClientStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives tokens to programs. They sign in again instead of refreshing (RFC 6749, 4.4.3).
@Singleton
class ClientTokens {

    private final ApiClientStore store;
    private final AccessTokens tokens;
    private final Event<AccessEvent> events;
    private final Clock clock;

    ClientTokens(
            ApiClientStore store,
            AccessTokens tokens,
            Event<AccessEvent> events,
            @RealTime Clock clock) {
        this.store = store;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /// Empty for an unknown client, a wrong secret, and a client that is switched off alike. Fails
    /// with [dev.redress.platform.InvalidInput] for another grant, and for scopes that the client
    /// does not have.
    Uni<Optional<ClientTokenAnswer>> grant(ClientForm form, String address) {
        form.requireGrant();
        Instant now = clock.instant();
        Optional<ClientForm.Client> asking = form.client();
        if (asking.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        ClientForm.Client client = asking.get();
        return store.identify(client.id(), client.secret().hash(), now)
                .invoke(found ->
                        events.fire(
                                new AccessEvent(
                                        found.isPresent()
                                                ? AccessEvent.Kind.SIGNED_IN
                                                : AccessEvent.Kind.REFUSED,
                                        client.id(),
                                        address,
                                        now)))
                .map(found -> found.map(known -> answer(known, form.scopes(known.scopes()))));
    }

    private ClientTokenAnswer answer(ApiClient client, Set<Scope> scopes) {
        String labels = scopes.stream().map(Scope::label).sorted().collect(Collectors.joining(" "));
        AccessTokens.Access access = tokens.issue(client, labels);
        return new ClientTokenAnswer(access.token(), "Bearer", access.life().toSeconds(), labels);
    }
}
