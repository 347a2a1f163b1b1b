package dev.redress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A version of a policy.
@Entity
@Table(name = "policy_version")
@IdClass(PolicyRow.Key.class)
class PolicyRow {

    record Key(String name, int version) {}

    @Id String name;

    @Id int version;

    @Column(name = "effective_from")
    Instant effectiveFrom;

    @ColumnTransformer(read = "body::text", write = "cast(? as text)::jsonb")
    String body;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "approved_by")
    @Nullable String approvedBy;

    static PolicyRow of(PolicyVersion policy) {
        PolicyRow row = new PolicyRow();
        row.name = policy.name();
        row.version = policy.version();
        row.effectiveFrom = policy.effectiveFrom();
        row.body = policy.bodyJson();
        row.proposedBy = policy.proposedBy();
        row.approvedBy = policy.approvedBy();
        return row;
    }

    PolicyVersion toCore() {
        return new PolicyVersion(name, version, effectiveFrom, body, proposedBy, approvedBy);
    }
}
