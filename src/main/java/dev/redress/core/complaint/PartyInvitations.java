package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Words;
import dev.redress.core.party.Invitation;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.PrivateLink;
import dev.redress.core.party.SharedField;
import dev.redress.core.party.SharingAgreement;
import dev.redress.core.sla.PrintedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is asked into a case, and sent out again.
final class PartyInvitations {

    /// Whoever else has to do with it is asked by a task.
    static final int PARTIES_MAX = 10;

    private PartyInvitations() {}

    static Optional<Refusal> invite(Draft draft, PartyCommand.InviteParty command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Optional<Refusal> refusal = refusal(draft, command);
        if (refusal.isPresent()) {
            return refusal;
        }
        PartyLink link = command.link();
        Invitation invitation = link.invitation();
        draft.write(
                EventType.PARTY_INVITED,
                Parties.details(
                        link,
                        Map.of(
                                "question", invitation.question(),
                                "fields", names(invitation.fields()),
                                "dueAt", link.clock().dueAt().toString(),
                                "expiresAt", invitation.expiresAt().toString())));
        draft.tell(notice(draft, link, command.address(), Template.PARTY_INVITATION, null));
        draft.tell(
                notice(
                        draft,
                        link,
                        command.address(),
                        Template.PARTY_REMINDER,
                        link.clock().warnAt()));
        return Optional.empty();
    }

    static Optional<Refusal> revoke(Draft draft, PartyCommand.RevokePartyLink command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        PartyLink link = command.link();
        if (link.revokedAt() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "The link has been revoked");
        }
        Parties.catchUp(draft, link);
        draft.write(
                EventType.PARTY_LINK_REVOKED,
                Parties.details(link, Map.of("reason", command.reason())));
        draft.withdrawNotice(key(Template.PARTY_INVITATION, link));
        draft.withdrawNotice(reminderKey(link));
        return Optional.empty();
    }

    static String reminderKey(PartyLink link) {
        return key(Template.PARTY_REMINDER, link);
    }

    private static Optional<Refusal> refusal(Draft draft, PartyCommand.InviteParty command) {
        Party party = command.link().party();
        String other = otherOf(draft, party);
        if (other != null) {
            return draft.refuse(
                    Obstacle.NOT_A_PARTY,
                    "The %s of this case is %s".formatted(party.kind().label(), other));
        }
        boolean isInvited =
                command.known().stream()
                        .anyMatch(link -> link.party().equals(party) && link.isLiveAt(draft.now()));
        if (isInvited) {
            return draft.refuse(
                    Obstacle.ALREADY_INVITED, party.address() + " has a link to this case");
        }
        if (command.known().size() >= PARTIES_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_PARTIES,
                    "A case has at most %d links for parties".formatted(PARTIES_MAX));
        }
        return unshared(draft, command);
    }

    private static Optional<Refusal> unshared(Draft draft, PartyCommand.InviteParty command) {
        SharingAgreement agreement = command.agreement();
        if (agreement == null) {
            return draft.refuse(
                    Obstacle.NOT_SHARED, "There is no sharing agreement with this party");
        }
        Set<SharedField> wanted = command.link().invitation().fields();
        Set<SharedField> agreed = agreement.fieldsAt(draft.now());
        return agreed.containsAll(wanted)
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.NOT_SHARED,
                        "The sharing agreement allows no more than: " + names(agreed));
    }

    /// Whom the complaint itself names in the place of `party`.
    private static @Nullable String otherOf(Draft draft, Party party) {
        References references = draft.found().submission().references();
        String named =
                switch (party.kind()) {
                    case MERCHANT -> references.merchantId();
                    case CARRIER -> references.carrier();
                };
        return party.id().equals(named) ? null : named;
    }

    private static Notice notice(
            Draft draft,
            PartyLink link,
            PrivateLink address,
            Template template,
            @Nullable Instant notBefore) {
        Words words =
                draft.terms()
                        .wording()
                        .words(
                                template,
                                link.invitation().language(),
                                Map.of(
                                        "caseNo", draft.found().caseNo(),
                                        "question", link.invitation().question(),
                                        "dueAt", PrintedTime.of(link.clock().dueAt()),
                                        "link", address.url()));
        return new Notice(
                key(template, link),
                template,
                new Recipient.Outside(link.party()),
                words,
                notBefore);
    }

    private static String key(Template template, PartyLink link) {
        return "%s:%s".formatted(template, link.id());
    }

    private static String names(Set<SharedField> fields) {
        return fields.stream().sorted().map(SharedField::name).collect(Collectors.joining(", "));
    }
}
