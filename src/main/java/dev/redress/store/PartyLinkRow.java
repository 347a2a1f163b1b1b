package dev.redress.store;

import dev.redress.core.party.Invitation;
import dev.redress.core.party.Party;
import dev.redress.core.party.PartyClock;
import dev.redress.core.party.PartyKind;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.WhenSilent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party's way into a case. Only what changed is written: that it was opened is noted by others
/// at the same time.
@SuppressWarnings("NullAway.Init") // `of` and `read` fill every field.
class PartyLinkRow {

    static final Columns<PartyLinkRow> COLUMNS =
            new Columns<PartyLinkRow>("party_link")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("kind", ColumnType.TEXT, row -> row.kind)
                    .with("party_id", ColumnType.TEXT, row -> row.partyId)
                    .with("question", ColumnType.TEXT, row -> row.question)
                    .with("fields", ColumnType.JSON, row -> row.fields)
                    .with("language", ColumnType.TEXT, row -> row.language)
                    .with("invited_by", ColumnType.TEXT, row -> row.invitedBy)
                    .with("invited_at", ColumnType.TIME, row -> row.invitedAt)
                    .with("expires_at", ColumnType.TIME, row -> row.expiresAt)
                    .with("token_hash", ColumnType.TEXT, row -> row.tokenHash)
                    .with("due_at", ColumnType.TIME, row -> row.dueAt)
                    .with("warn_at", ColumnType.TIME, row -> row.warnAt)
                    .with("warned_at", ColumnType.TIME, row -> row.warnedAt)
                    .with("answered_at", ColumnType.TIME, row -> row.answeredAt)
                    .with("breached_at", ColumnType.TIME, row -> row.breachedAt)
                    .with("next_at", ColumnType.TIME, row -> row.nextAt)
                    .with("when_silent", ColumnType.TEXT, row -> row.whenSilent)
                    .with("policy_version", ColumnType.INTEGER, row -> row.policyVersion)
                    .with("seen_at", ColumnType.TIME, row -> row.seenAt)
                    .with("revoked_at", ColumnType.TIME, row -> row.revokedAt)
                    .with("answers", ColumnType.INTEGER, row -> row.answers)
                    .with("pieces", ColumnType.INTEGER, row -> row.pieces);

    UUID id;

    UUID complaintId;

    PartyKind kind;

    String partyId;

    String question;

    String fields;

    String language;

    String invitedBy;

    Instant invitedAt;

    Instant expiresAt;

    String tokenHash;

    Instant dueAt;

    Instant warnAt;

    @Nullable Instant warnedAt;

    @Nullable Instant answeredAt;

    @Nullable Instant breachedAt;

    @Nullable Instant nextAt;

    WhenSilent whenSilent;

    int policyVersion;

    @Nullable Instant seenAt;

    @Nullable Instant revokedAt;

    int answers;

    int pieces;

    private @Nullable List<@Nullable Object> asRead;

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

    static PartyLinkRow read(Row row) {
        PartyLinkRow read = new PartyLinkRow();
        read.id = row.getUUID("id");
        read.complaintId = row.getUUID("complaint_id");
        read.kind = Cells.constant(PartyKind.class, row, "kind");
        read.partyId = row.getString("party_id");
        read.question = row.getString("question");
        read.fields = row.getString("fields");
        read.language = row.getString("language");
        read.invitedBy = row.getString("invited_by");
        read.invitedAt = Cells.instant(row, "invited_at");
        read.expiresAt = Cells.instant(row, "expires_at");
        read.tokenHash = row.getString("token_hash");
        read.dueAt = Cells.instant(row, "due_at");
        read.warnAt = Cells.instant(row, "warn_at");
        read.warnedAt = Cells.instantIfAny(row, "warned_at");
        read.answeredAt = Cells.instantIfAny(row, "answered_at");
        read.breachedAt = Cells.instantIfAny(row, "breached_at");
        read.nextAt = Cells.instantIfAny(row, "next_at");
        read.whenSilent = Cells.constant(WhenSilent.class, row, "when_silent");
        read.policyVersion = row.getInteger("policy_version");
        read.seenAt = Cells.instantIfAny(row, "seen_at");
        read.revokedAt = Cells.instantIfAny(row, "revoked_at");
        read.answers = row.getInteger("answers");
        read.pieces = row.getInteger("pieces");
        read.asRead = COLUMNS.values(read);
        return read;
    }

    /// Writes what changed since it was read.
    Uni<Void> update(SqlConnection connection) {
        return COLUMNS.update(connection, this, Objects.requireNonNull(asRead, "never read"));
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
