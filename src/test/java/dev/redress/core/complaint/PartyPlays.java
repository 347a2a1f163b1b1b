package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import dev.redress.core.party.Invitation;
import dev.redress.core.party.Partner;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyClock;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.Position;
import dev.redress.core.party.PrivateLink;
import dev.redress.core.party.SharedField;
import dev.redress.core.party.SharingAgreement;
import dev.redress.core.party.WhenSilent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Rows about those outside who have to do with a case: a carrier, and a merchant who is a party.
final class PartyPlays {

    static final Party MERCHANT = new Party(PartyKind.MERCHANT, "M-1");
    static final Actor AS_MERCHANT = new Actor(MERCHANT.address(), Set.of());

    /// Asked on Monday at ten, for two days.
    static final PartyLink LINK =
            PartyLink.fresh(
                    new UUID(7, 7),
                    new UUID(1, 1),
                    MERCHANT,
                    new Invitation(
                            "发货前检查过吗",
                            Set.of(SharedField.CONTENT),
                            "zh-CN",
                            "supervisor1",
                            MONDAY_10AM,
                            MONDAY_10AM.plus(Duration.ofDays(30))),
                    new PartyClock(
                            MONDAY_10AM.plus(Duration.ofHours(2)),
                            MONDAY_10AM.plus(Duration.ofMinutes(90)),
                            null,
                            null,
                            null,
                            WhenSilent.DECIDE_WITHOUT,
                            1));

    /// After the time of the merchant, and before any wait of a case ends by itself.
    private static final String TOO_LATE = "2026-03-02T05:00:00Z";

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("EndStall, nobody looks into it", endStall()),
                    entry("EndStall, in work", endStall()),
                    entry("InviteParty, that shares data", invite(SharedField.CONTENT)),
                    entry("InviteParty, beyond what is shared", invite(SharedField.PHONE)),
                    entry("RevokePartyLink, of a party", revoke()),
                    entry(
                            "RevokePartyLink, awaited in vain",
                            revoke().given(PartyPlays::awaited).at(TOO_LATE)),
                    entry("AnswerAsParty, awaited", answer().given(PartyPlays::awaited)),
                    entry("AnswerAsParty, otherwise", answer()),
                    entry("HandInAsParty, a statement", handIn()),
                    entry(
                            "HandInAsParty, awaited in vain",
                            handIn().given(PartyPlays::awaited).at(TOO_LATE)),
                    entry(
                            "FollowParty, awaited in vain",
                            follow().given(PartyPlays::awaited).at(TOO_LATE)),
                    entry("FollowParty, otherwise", follow().at(TOO_LATE)),
                    entry("FollowParty, too early", follow()));

    private PartyPlays() {}

    private static Play endStall() {
        return Play.of(Actor.SYSTEM, new EndStall("SF1", "到达杭州", MONDAY_10AM, false));
    }

    private static Play invite(SharedField agreed) {
        SharingAgreement agreement =
                new SharingAgreement(
                        Partner.of(MERCHANT),
                        Set.of(agreed),
                        "协议 17",
                        "仅用于投诉",
                        "商家",
                        null,
                        "compliance1",
                        MONDAY_10AM);
        return Play.of(
                SUPERVISOR,
                new PartyCommand.InviteParty(
                        LINK,
                        new PrivateLink("https://desk.example/links/x"),
                        List.of(),
                        agreement));
    }

    private static Play revoke() {
        return Play.of(SUPERVISOR, new PartyCommand.RevokePartyLink(LINK, "误发"));
    }

    private static Play handIn() {
        EvidenceItem record = EvidenceItem.statement("检查记录");
        return Play.of(AS_MERCHANT, new PartyCommand.HandInAsParty(LINK, List.of(record)));
    }

    private static Play answer() {
        return Play.of(AS_MERCHANT, new PartyCommand.AnswerAsParty(LINK, Position.DISPUTES, "检查过"));
    }

    private static Play follow() {
        return Play.of(Actor.SYSTEM, new PartyCommand.FollowParty(LINK));
    }

    /// Waiting for this very merchant, and for longer than it has.
    private static Complaint awaited(Complaint found) {
        return Changed.filed(
                found,
                dossier ->
                        dossier.waitingFor(
                                new ThirdParty(
                                        MERCHANT.address(), MONDAY_10AM.plus(Duration.ofDays(7)))));
    }
}
