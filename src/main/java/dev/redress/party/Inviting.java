package dev.redress.party;

import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.PartyCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.PrivateLink;
import dev.redress.core.policy.Rules;
import dev.redress.party.PartyRequests.PartyLinkRequest;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.LinkToken;
import dev.redress.store.ChangeRequest;
import dev.redress.store.PartyLinkStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.UUID;

/// Staff ask parties into a case, and send them out again.
@Singleton
class Inviting {

    private final CaseCommands commands;
    private final PartyLinkStore links;
    private final PartyConfig config;
    // Not static: a native build would keep the state that it had then.
    private final SecureRandom random = new SecureRandom();

    Inviting(CaseCommands commands, PartyLinkStore links, PartyConfig config) {
        this.commands = commands;
        this.links = links;
        this.config = config;
    }

    Uni<Response> invite(CaseRequest request, PartyLinkRequest body, Actor actor) {
        return commands.once(
                request,
                "party-links",
                body,
                actor,
                (rules, change) -> invite(rules, change, body, actor));
    }

    Uni<Response> revoke(
            CaseRequest request, UUID linkId, PartyRequests.RevocationRequest body, Actor actor) {
        return commands.once(
                request,
                "party-links/%s/revocation".formatted(linkId),
                body,
                actor,
                (rules, change) ->
                        links.change(
                                change,
                                linkId,
                                (complaint, link) ->
                                        new PartyLinkStore.Step(
                                                rules.lifecycleAt(change.now())
                                                        .decide(
                                                                complaint,
                                                                new PartyCommand.RevokePartyLink(
                                                                        link,
                                                                        String.valueOf(
                                                                                body.reason())),
                                                                actor,
                                                                change.now()),
                                                link.revoked(change.now()))));
    }

    private Uni<Outcome> invite(
            Rules rules, ChangeRequest change, PartyLinkRequest body, Actor actor) {
        LinkToken token = LinkToken.next(random);
        PrivateLink address = new PrivateLink(config.address() + token.value());
        PartyLink link =
                body.toLink(
                        change.id(), actor.name(), rules.parties().at(change.now()), change.now());
        return links.invite(
                change,
                link,
                token.hash(),
                (complaint, standing) ->
                        rules.lifecycleAt(change.now())
                                .decide(
                                        complaint,
                                        new PartyCommand.InviteParty(
                                                link,
                                                address,
                                                standing.known(),
                                                standing.agreement().orElse(null)),
                                        actor,
                                        change.now()));
    }
}
