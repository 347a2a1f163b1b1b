package dev.redress.party;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.core.party.PartyLink;
import dev.redress.core.policy.Rules;
import dev.redress.platform.CallerAddress;
import dev.redress.platform.Idempotency;
import dev.redress.platform.LinkToken;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RequestKey;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ChangeRequest;
import dev.redress.store.CommandKey;
import dev.redress.store.NotFound;
import dev.redress.store.PartyLinkStore;
import dev.redress.store.PartyLinkStore.Opened;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets the holder of a link into its case, and nowhere else. A link that never was, one that is
/// over, and one whose case is over are answered alike.
@Singleton
class PartyDoor {

    private final PartyLinkStore links;
    private final LinkThrottle throttle;
    private final RulesInForce rules;
    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final CallerAddress addresses;

    PartyDoor(
            PartyLinkStore links,
            LinkThrottle throttle,
            RulesInForce rules,
            Idempotency idempotency,
            ObjectMapper json,
            CallerAddress addresses) {
        this.links = links;
        this.throttle = throttle;
        this.rules = rules;
        this.idempotency = idempotency;
        this.json = json;
        this.addresses = addresses;
    }

    /// A party in its case.
    ///
    /// @param change in whose place in time and under whose key it does something there
    record Passage(Opened opened, Actor party, Rules rules, ChangeRequest change) {}

    /// What a party does with its case.
    ///
    /// @param noun below the link
    /// @param body as it was sent, which tells a repetition from another request
    record Deed(String noun, @Nullable Object body, Function<Passage, Uni<Outcome>> work) {}

    /// The link and its case. Fails with 404 for whatever opens none now, and with 429 when that
    /// happened too often from the address, or the link was used too often.
    Uni<Opened> open(LinkCall call, Instant now) {
        String tokenHash = new LinkToken(Objects.requireNonNull(call.token)).hash();
        String address = addresses.of(Objects.requireNonNull(call.connection));
        return links.findByToken(tokenHash)
                .onFailure(NotFound.class)
                .transform(_ -> noSuchLink())
                .invoke(found -> requireOpen(found.link(), found.complaint(), now))
                .onFailure(ProblemException.class)
                .transform(missing ->
                        throttle.missed(address).<Throwable>map(it -> it).orElse(missing))
                .invoke(() -> throttle.used(tokenHash));
    }

    /// Does it once for each idempotency key.
    Uni<Response> carryOut(Opened opened, @Nullable String idempotencyKey, Deed deed, Instant now) {
        Actor party = new Actor(opened.link().party().address(), Set.of());
        RequestKey key =
                idempotency.keyOf(
                        party,
                        "links/%s/%s".formatted(opened.link().id(), deed.noun),
                        idempotencyKey,
                        deed.body);
        return idempotency.replayOr(key, () -> carryOut(opened, party, key, deed, now));
    }

    private Uni<Response> carryOut(
            Opened opened, Actor party, @Nullable RequestKey key, Deed deed, Instant now) {
        LinkReceipt receipt = new LinkReceipt(now, now.isAfter(opened.link().clock().dueAt()));
        ChangeRequest change =
                new ChangeRequest(
                        opened.complaint().id(),
                        new Visibility.Everything(),
                        ChangeRequest.ANY_VERSION,
                        now,
                        key == null
                                ? null
                                : new CommandKey(
                                        key.scope(), key.key(), key.hash(), _ -> written(receipt)));
        return rules.now()
                .chain(inForce -> deed.work.apply(new Passage(opened, party, inForce, change)))
                .map(outcome -> answer(outcome, receipt));
    }

    static void requireOpen(PartyLink link, Complaint complaint, Instant now) {
        if (!link.isLiveAt(now) || !complaint.status().isOpen()) {
            throw noSuchLink();
        }
    }

    /// Where the case stands and what others may do with it is not for the party to read.
    private static Response answer(Outcome outcome, LinkReceipt receipt) {
        return switch (outcome) {
            case Outcome.Accepted _ -> Response.status(201).entity(receipt).build();
            case Outcome.Refused(var refusal) ->
                    throw new ProblemException(
                            Problem.of(
                                    409,
                                    refusal.obstacle().name(),
                                    "Not possible now",
                                    refusal.detail()));
        };
    }

    private String written(LinkReceipt receipt) {
        try {
            return json.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the receipt", e);
        }
    }

    private static ProblemException noSuchLink() {
        return new ProblemException(Problem.notFound("There is no such link"));
    }
}
