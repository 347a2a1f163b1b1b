package dev.redress.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.history.Event;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.PartyLinkState;
import dev.redress.core.party.SharedField;
import dev.redress.core.party.WhenSilent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A party to a case, as staff see it. The link itself is for the party alone.
///
/// @param state WAITING, ANSWERED (late or not), SILENT (its time passed), or REVOKED
/// @param dueAt the last instant that counts as in time
/// @param seenAt when the party opened the link first
/// @param answeredAt when it answered first
/// @param breachedAt the due instant that passed in silence; never erased
/// @param pieces how much evidence it handed in; that stands in the evidence of the case
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyLinkAnswer(
        UUID id,
        PartyKind kind,
        String partyId,
        PartyLinkState state,
        String question,
        List<SharedField> fields,
        String language,
        String invitedBy,
        Instant invitedAt,
        Instant dueAt,
        Instant warnAt,
        Instant expiresAt,
        WhenSilent whenSilent,
        int policyVersion,
        @Nullable Instant seenAt,
        @Nullable Instant answeredAt,
        @Nullable Instant breachedAt,
        @Nullable Instant revokedAt,
        int pieces,
        List<StatementAnswer> answers) {

    /// All parties of a case.
    ///
    /// @param items in the order in which they were asked
    public record PartyLinks(List<PartyLinkAnswer> items) {}

    /// @param events of the case
    /// @param mask hides what the reader may not see of words
    static PartyLinkAnswer of(
            PartyLink link, List<Event> events, UnaryOperator<String> mask, Instant now) {
        PartyLink current = link.caughtUp(now);
        return new PartyLinkAnswer(
                link.id(),
                link.party().kind(),
                link.party().id(),
                link.stateAt(now),
                mask.apply(link.invitation().question()),
                link.invitation().fields().stream().sorted().toList(),
                link.invitation().language(),
                link.invitation().invitedBy(),
                link.invitation().invitedAt(),
                link.clock().dueAt(),
                link.clock().warnAt(),
                link.invitation().expiresAt(),
                link.clock().whenSilent(),
                link.clock().policyVersion(),
                link.seenAt(),
                link.clock().answeredAt(),
                current.clock().breachedAt(),
                link.revokedAt(),
                link.pieces(),
                StatementAnswer.of(link, events, mask));
    }
}
