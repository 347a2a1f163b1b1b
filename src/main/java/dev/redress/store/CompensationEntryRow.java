package dev.redress.store;

import dev.redress.core.compensation.Account;
import dev.redress.core.compensation.Occasion;
import dev.redress.core.compensation.Posting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// An entry of the ledger of compensations.
@SuppressWarnings("NullAway.Init") // `of` fills every field.
class CompensationEntryRow {

    static final Columns<CompensationEntryRow> COLUMNS =
            new Columns<CompensationEntryRow>("compensation_entry")
                    .key("compensation_id", ColumnType.UUID, row -> row.compensationId)
                    .key("occasion", ColumnType.TEXT, row -> row.occasion)
                    .with("debit", ColumnType.TEXT, row -> row.debit)
                    .with("credit", ColumnType.TEXT, row -> row.credit)
                    .with("amount", ColumnType.AMOUNT, row -> row.amount)
                    .with("at", ColumnType.TIME, row -> row.at)
                    .with("actor", ColumnType.TEXT, row -> row.actor);

    UUID compensationId;

    Occasion occasion;

    Account debit;

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
