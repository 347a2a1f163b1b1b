package dev.redress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What was answered to a request.
@Entity
@Table(name = "idempotency_key")
@IdClass(KeyRow.Key.class)
class KeyRow {

    record Key(String scope, String key) {}

    @Id String scope;

    @Id String key;

    @Column(name = "request_hash")
    String requestHash;

    @Column(name = "complaint_id")
    UUID complaintId;

    String answer;

    @Column(name = "created_at")
    Instant createdAt;

    static KeyRow of(IdempotencyClaim claim, UUID complaintId, Instant now) {
        KeyRow row = new KeyRow();
        row.scope = claim.scope();
        row.key = claim.key();
        row.requestHash = claim.requestHash();
        row.complaintId = complaintId;
        row.answer = SealedColumn.ANSWER.sealed(claim.answerJson());
        row.createdAt = now;
        return row;
    }
}
