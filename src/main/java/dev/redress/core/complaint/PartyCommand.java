package dev.redress.core.complaint;

import dev.redress.core.party.PartyLink;
import dev.redress.core.party.Position;
import dev.redress.core.party.PrivateLink;
import dev.redress.core.party.SharingAgreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to do with a merchant or carrier who is a party to the case.
public sealed interface PartyCommand extends Command {

    /// The link by which it is one, as it is before the command.
    PartyLink link();

    /// Asks a party to answer, by a link that is sent to it.
    ///
    /// @param known the links that the case has had so far
    /// @param agreement what may be shared with the party; absent if nothing was agreed
    record InviteParty(
            PartyLink link,
            PrivateLink address,
            List<PartyLink> known,
            @Nullable SharingAgreement agreement)
            implements PartyCommand {

        public InviteParty {
            known = List.copyOf(known);
        }

        @Override
        public Action action() {
            return Action.INVITE_PARTY;
        }
    }

    /// Ends a link before its time.
    record RevokePartyLink(PartyLink link, String reason) implements PartyCommand {
        @Override
        public Action action() {
            return Action.REVOKE_PARTY_LINK;
        }

        @Override
        public String resource() {
            return "party-links/%s/revocation".formatted(link.id());
        }
    }

    /// The party says how it stands to the complaint.
    record AnswerAsParty(PartyLink link, Position position, String text) implements PartyCommand {
        @Override
        public Action action() {
            return Action.ANSWER_AS_PARTY;
        }
    }

    /// The party hands in evidence.
    ///
    /// @param items 1 to 20
    record HandInAsParty(PartyLink link, List<EvidenceItem> items) implements PartyCommand {

        public HandInAsParty {
            items = List.copyOf(items);
        }

        @Override
        public Action action() {
            return Action.HAND_IN_AS_PARTY;
        }
    }

    /// Writes down what time alone has done: the warning, and the silence.
    record FollowParty(PartyLink link) implements PartyCommand {
        @Override
        public Action action() {
            return Action.FOLLOW_PARTY;
        }
    }
}
