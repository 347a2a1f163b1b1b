package dev.redress.store;

import dev.redress.core.compensation.Account;
import dev.redress.core.compensation.Occasion;
import dev.redress.core.compensation.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// An entry of the ledger of compensations.
@Entity
@Table(name = "compensation_entry")
@IdClass(CompensationEntryRow.Key.class)
class CompensationEntryRow {

    record Key(UUID compensationId, Occasion occasion) {}

    @Id
    @Column(name = "compensation_id")
    UUID compensationId;

    @Id
    @Enumerated(EnumType.STRING)
    Occasion occasion;

    @Enumerated(EnumType.STRING)
    Account debit;

    @Enumerated(EnumType.STRING)
    Account credit;

    BigDecimal amount;

    Instant at;

    String actor;

    static CompensationEntryRow of(UUID compensation, Posting posting, String actor, Instant at) {
        CompensationEntryRow row = new CompensationEntryRow();
        row.compensationId = compensation;
        row.occasion = posting.occasion();
        row.debit = posting.occasion().debit();
        row.credit = posting.occasion().credit();
        row.amount = posting.amount();
        row.at = at;
        row.actor = actor;
        return row;
    }
}
