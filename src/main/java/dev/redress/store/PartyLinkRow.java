package dev.redress.store;

import dev.redress.core.party.Invitation;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyClock;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.WhenSilent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A party's way into a case. Only what changed is written: that it was opened is noted by others
/// at the same time.
@Entity
@DynamicUpdate
@Table(name = "party_link")
class PartyLinkRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Enumerated(EnumType.STRING)
    PartyKind kind;

    @Column(name = "party_id")
    String partyId;

    String question;

    @ColumnTransformer(read = "fields::text", write = "cast(? as text)::jsonb")
    String fields;

    String language;

    @Column(name = "invited_by")
    String invitedBy;

    @Column(name = "invited_at")
    Instant invitedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "warned_at")
    @Nullable Instant warnedAt;

    @Column(name = "answered_at")
    @Nullable Instant answeredAt;

    @Column(name = "breached_at")
    @Nullable Instant breachedAt;

    @Column(name = "next_at")
    @Nullable Instant nextAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "when_silent")
    WhenSilent whenSilent;

    @Column(name = "policy_version")
    int policyVersion;

    @Column(name = "seen_at")
    @Nullable Instant seenAt;

    @Column(name = "revoked_at")
    @Nullable Instant revokedAt;

    int answers;

    int pieces;

    static PartyLinkRow of(PartyLink link, String tokenHash) {
        Invitation invitation = link.invitation();
        PartyClock clock = link.clock();
        PartyLinkRow row = new PartyLinkRow();
        row.id = link.id();
        row.complaintId = link.complaintId();
        row.kind = link.party().kind();
        row.partyId = link.party().id();
        row.question = SealedColumn.QUESTION.sealed(invitation.question());
        row.fields = FieldNames.json(invitation.fields());
        row.language = invitation.language();
        row.invitedBy = invitation.invitedBy();
        row.invitedAt = invitation.invitedAt();
        row.expiresAt = invitation.expiresAt();
        row.tokenHash = tokenHash;
        row.dueAt = clock.dueAt();
        row.warnAt = clock.warnAt();
        row.whenSilent = clock.whenSilent();
        row.policyVersion = clock.policyVersion();
        row.take(link);
        return row;
    }

    /// What of a link ever changes.
    void take(PartyLink after) {
        PartyClock clock = after.clock();
        warnedAt = clock.warnedAt();
        answeredAt = clock.answeredAt();
        breachedAt = clock.breachedAt();
        nextAt = after.nextAt();
        revokedAt = after.revokedAt();
        answers = after.answers();
        pieces = after.pieces();
    }

    PartyLink toCore() {
        return new PartyLink(
                id,
                complaintId,
                new Party(kind, partyId),
                new Invitation(
                        SealedColumn.QUESTION.opened(question),
                        FieldNames.fields(fields),
                        language,
                        invitedBy,
                        invitedAt,
                        expiresAt),
                new PartyClock(
                        dueAt, warnAt, warnedAt, answeredAt, breachedAt, whenSilent, policyVersion),
                seenAt,
                revokedAt,
                answers,
                pieces);
    }
}
