package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyClock;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.sla.PrintedTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Merchants and carriers who answer in a case, in time, late, or not at all. Before anything else
/// it is written down what time alone has done, so that an answer never hides that it was late.
final class Parties {

    static final int ANSWERS_MAX = 20;

    /// A fifth of what a case may have: no party takes the place of all others.
    static final int PIECES_MAX = 40;

    private Parties() {}

    static Optional<Refusal> perform(Draft draft, PartyCommand command) {
        return switch (command) {
            case PartyCommand.InviteParty invite -> PartyInvitations.invite(draft, invite);
            case PartyCommand.RevokePartyLink revoke -> PartyInvitations.revoke(draft, revoke);
            case PartyCommand.AnswerAsParty answer -> answer(draft, answer);
            case PartyCommand.HandInAsParty handIn -> handIn(draft, handIn);
            case PartyCommand.FollowParty catchUp -> follow(draft, catchUp.link());
        };
    }

    /// What every entry about a link says.
    static Map<String, String> details(PartyLink link) {
        return Map.of("party", link.party().address(), "linkId", link.id().toString());
    }

    static Map<String, String> details(PartyLink link, Map<String, String> further) {
        Map<String, String> all = new HashMap<>(details(link));
        all.putAll(further);
        return all;
    }

    /// Whether the case waits for this very party: it says so by its id or its address.
    static boolean isAwaited(Draft draft, Party party) {
        ThirdParty waitsFor = draft.dossier().waitsFor();
        return draft.status() == Status.AWAITING_THIRD_PARTY
                && waitsFor != null
                && (waitsFor.name().equals(party.id()) || waitsFor.name().equals(party.address()));
    }

    /// Whether the actor is the merchant of the case itself, who has come by its link.
    static boolean isMerchant(Draft draft) {
        String merchantId = draft.found().submission().references().merchantId();
        return merchantId != null
                && draft.actor().name().equals(new Party(PartyKind.MERCHANT, merchantId).address());
    }

    static void catchUp(Draft draft, PartyLink link) {
        PartyClock before = link.clock();
        PartyClock after = before.caughtUp(draft.now());
        Map<String, String> told =
                Map.of(
                        "party",
                        link.party().address(),
                        "dueAt",
                        PrintedTime.of(before.dueAt()),
                        "outcome",
                        draft.nameOf(before.whenSilent()));
        if (before.warnedAt() == null && after.warnedAt() != null) {
            draft.writeOfTime(
                    EventType.PARTY_WARNED,
                    before.warnAt(),
                    details(link, Map.of("dueAt", before.dueAt().toString())));
            draft.tellHandler(Template.PARTY_WARNED, told);
        }
        if (before.breachedAt() == null && after.breachedAt() != null) {
            fellSilent(draft, link, after.breachedAt(), told);
        }
    }

    private static void fellSilent(
            Draft draft, PartyLink link, Instant dueAt, Map<String, String> told) {
        draft.writeOfTime(
                EventType.PARTY_SILENT,
                dueAt,
                details(
                        link,
                        Map.of(
                                "dueAt", dueAt.toString(),
                                "outcome", link.clock().whenSilent().name())));
        draft.tellHandler(Template.PARTY_SILENT, told);
        if (isAwaited(draft, link.party())) {
            Waiting.lapse(draft, dueAt);
        }
    }

    private static Optional<Refusal> answer(Draft draft, PartyCommand.AnswerAsParty command) {
        PartyLink link = command.link();
        if (isSomebodyElse(draft, link)) {
            return notTheParty(draft, link);
        }
        if (link.answers() >= ANSWERS_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_ANSWERS,
                    "A party answers at most %d times".formatted(ANSWERS_MAX));
        }
        catchUp(draft, link);
        boolean isLate = draft.now().isAfter(link.clock().dueAt());
        draft.write(
                EventType.PARTY_ANSWERED,
                details(
                        link,
                        Map.of(
                                "position", command.position().name(),
                                "text", command.text(),
                                "late", String.valueOf(isLate))));
        draft.withdrawNotice(PartyInvitations.reminderKey(link));
        draft.tellHandler(
                Template.PARTY_ANSWERED,
                Map.of(
                        "party", link.party().address(),
                        "position", draft.nameOf(command.position()),
                        "text", command.text()));
        if (isAwaited(draft, link.party())) {
            Waiting.answered(draft);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> handIn(Draft draft, PartyCommand.HandInAsParty command) {
        PartyLink link = command.link();
        if (isSomebodyElse(draft, link)) {
            return notTheParty(draft, link);
        }
        if (link.pieces() + command.items().size() > PIECES_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MUCH_EVIDENCE,
                    "A party hands in at most %d pieces of evidence".formatted(PIECES_MAX));
        }
        catchUp(draft, link);
        Evidence.Side side = Evidence.Side.of(link.party().kind());
        for (EvidenceItem item : command.items()) {
            draft.file(new Evidence(side, item, draft.actor().name(), draft.now()));
        }
        draft.write(
                EventType.EVIDENCE_RECEIVED,
                details(
                        link,
                        Map.of(
                                "side", side.name(),
                                "items", String.valueOf(command.items().size()),
                                "late", "false")));
        draft.tellHandler(Template.EVIDENCE_RECEIVED, Map.of("side", side.name()));
        return Optional.empty();
    }

    private static Optional<Refusal> follow(Draft draft, PartyLink link) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Only the desk itself follows the time of a party");
        }
        if (link.caughtUp(draft.now()).equals(link)) {
            return draft.refuse(Obstacle.UNCHANGED, "Nothing has fallen due");
        }
        catchUp(draft, link);
        return Optional.empty();
    }

    private static boolean isSomebodyElse(Draft draft, PartyLink link) {
        return !draft.actor().name().equals(link.party().address());
    }

    private static Optional<Refusal> notTheParty(Draft draft, PartyLink link) {
        return draft.refuse(
                Obstacle.NOT_RESPONSIBLE,
                "Nobody but %s answers by this link".formatted(link.party().address()));
    }
}
