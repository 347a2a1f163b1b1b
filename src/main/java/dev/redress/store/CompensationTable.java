package dev.redress.store;

import static dev.redress.store.ColumnType.AMOUNT;
import static dev.redress.store.ColumnType.BOOLEAN;
import static dev.redress.store.ColumnType.DATE;
import static dev.redress.store.ColumnType.INTEGER;
import static dev.redress.store.ColumnType.JSON;
import static dev.redress.store.ColumnType.TEXT;
import static dev.redress.store.ColumnType.TIME;
import static dev.redress.store.ColumnType.UUID;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.CompensationState;
import io.vertx.mutiny.sqlclient.Row;

/// The columns of the table `compensation`.
final class CompensationTable {

    /// All of them.
    static final Columns<CompensationRow> WHOLE =
            course(
                    new Columns<CompensationRow>("compensation")
                            .key("id", UUID, row -> row.id)
                            .with("complaint_id", UUID, row -> row.complaintId)
                            .with("customer_id", TEXT, row -> row.customerId)
                            .with("form", TEXT, row -> row.form)
                            .with("amount", AMOUNT, row -> row.amount)
                            .with("basis", JSON, row -> row.basis)
                            .with("reason", TEXT, row -> row.reason)
                            .with("of_offer", BOOLEAN, row -> row.ofOffer)
                            .with("offered_at", TIME, row -> row.offeredAt)
                            .with("advance", JSON, row -> row.advance)
                            .with("policy_version", INTEGER, row -> row.policyVersion)
                            .with("granted_by", TEXT, row -> row.grantedBy)
                            .with("granted_role", TEXT, row -> row.grantedRole)
                            .with("granted_at", TIME, row -> row.grantedAt)
                            .with("granted_on", DATE, row -> row.grantedOn));

    /// What of a compensation ever changes.
    static final Columns<CompensationRow> COURSE =
            course(new Columns<CompensationRow>("compensation").key("id", UUID, row -> row.id));

    private CompensationTable() {}

    private static Columns<CompensationRow> course(Columns<CompensationRow> columns) {
        return columns.with("state", TEXT, row -> row.state)
                .with("expected_on", DATE, row -> row.expectedOn)
                .with("risk", TEXT, row -> row.risk)
                .with("category", TEXT, row -> row.category)
                .with("major", BOOLEAN, row -> row.major)
                .with("legal", BOOLEAN, row -> row.legal)
                .with("case_sum", AMOUNT, row -> row.caseSum)
                .with("customer_sum", AMOUNT, row -> row.customerSum)
                .with("day_sum", AMOUNT, row -> row.daySum)
                .with("decided_by", TEXT, row -> row.decidedBy)
                .with("decided_on", DATE, row -> row.decidedOn)
                .with("judgements", JSON, row -> row.judgements)
                .with("opinions", JSON, row -> row.opinions)
                .with("identity_check", JSON, row -> row.identityCheck)
                .with("payout", JSON, row -> row.payout)
                .with("claw_back", JSON, row -> row.clawBack)
                .with("recovery", JSON, row -> row.recovery);
    }

    static CompensationRow read(Row row) {
        CompensationRow read = new CompensationRow();
        read.id = row.getUUID("id");
        read.complaintId = row.getUUID("complaint_id");
        read.customerId = row.getString("customer_id");
        read.form = row.getString("form");
        read.amount = row.getBigDecimal("amount");
        read.basis = row.getString("basis");
        read.reason = row.getString("reason");
        read.ofOffer = row.getBoolean("of_offer");
        read.offeredAt = Cells.instantIfAny(row, "offered_at");
        read.advance = row.getString("advance");
        read.policyVersion = row.getInteger("policy_version");
        read.grantedBy = row.getString("granted_by");
        read.grantedRole = row.getString("granted_role");
        read.grantedAt = Cells.instant(row, "granted_at");
        read.grantedOn = row.getLocalDate("granted_on");
        read.state = Cells.constant(CompensationState.class, row, "state");
        read.expectedOn = row.getLocalDate("expected_on");
        read.risk = Cells.constant(Risk.class, row, "risk");
        read.category = Cells.constant(Category.class, row, "category");
        read.major = row.getBoolean("major");
        read.legal = row.getBoolean("legal");
        read.caseSum = row.getBigDecimal("case_sum");
        read.customerSum = row.getBigDecimal("customer_sum");
        read.daySum = row.getBigDecimal("day_sum");
        read.decidedBy = row.getString("decided_by");
        read.decidedOn = row.getLocalDate("decided_on");
        read.judgements = row.getString("judgements");
        read.opinions = row.getString("opinions");
        read.identityCheck = row.getString("identity_check");
        read.payout = row.getString("payout");
        read.clawBack = row.getString("claw_back");
        read.recovery = row.getString("recovery");
        return read;
    }
}
