package dev.redress.core.party;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party's way into one case, and how far it has come there.
///
/// @param seenAt when it was opened first
/// @param revokedAt when the desk ended it
/// @param answers how many it gave
/// @param pieces how much evidence it handed in
public record PartyLink(
        UUID id,
        UUID complaintId,
        Party party,
        Invitation invitation,
        PartyClock clock,
        @Nullable Instant seenAt,
        @Nullable Instant revokedAt,
        int answers,
        int pieces) {

    /// One that nobody has followed yet.
    public static PartyLink fresh(
            UUID id, UUID complaintId, Party party, Invitation invitation, PartyClock clock) {
        return new PartyLink(id, complaintId, party, invitation, clock, null, null, 0, 0);
    }

    /// Whether it still opens its case, as far as the link itself goes.
    public boolean isLiveAt(Instant now) {
        return revokedAt == null && now.isBefore(invitation.expiresAt());
    }

    public PartyLinkState stateAt(Instant now) {
        if (revokedAt != null) {
            return PartyLinkState.REVOKED;
        }
        if (clock.answeredAt() != null) {
            return PartyLinkState.ANSWERED;
        }
        return clock.caughtUp(now).breachedAt() == null
                ? PartyLinkState.WAITING
                : PartyLinkState.SILENT;
    }

    public PartyLink caughtUp(Instant now) {
        return with(clock.caughtUp(now), revokedAt, answers, pieces);
    }

    public PartyLink answered(Instant now) {
        return with(clock.answered(now), revokedAt, answers + 1, pieces);
    }

    public PartyLink handedIn(Instant now, int more) {
        return with(clock.caughtUp(now), revokedAt, answers, pieces + more);
    }

    public PartyLink revoked(Instant now) {
        return with(clock.caughtUp(now), now, answers, pieces);
    }

    /// When somebody must look at it; absent once there is nothing to wait for.
    public @Nullable Instant nextAt() {
        return revokedAt == null ? clock.nextAt() : null;
    }

    private PartyLink with(
            PartyClock fresh, @Nullable Instant revoked, int answersNow, int piecesNow) {
        return new PartyLink(
                id, complaintId, party, invitation, fresh, seenAt, revoked, answersNow, piecesNow);
    }
}
