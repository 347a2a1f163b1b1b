package dev.redress.store;

import static dev.redress.store.SealedColumn.ADVANCE;
import static dev.redress.store.SealedColumn.BASIS;
import static dev.redress.store.SealedColumn.CLAW_BACK;
import static dev.redress.store.SealedColumn.GRANT_REASON;
import static dev.redress.store.SealedColumn.IDENTITY_CHECK;
import static dev.redress.store.SealedColumn.JUDGEMENTS;
import static dev.redress.store.SealedColumn.OPINIONS;
import static dev.redress.store.SealedColumn.PAYOUT;
import static dev.redress.store.SealedColumn.RECOVERY;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.Exposure;
import dev.redress.core.compensation.Matter;
import dev.redress.core.sla.WorkCalendar;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A compensation of a case.
@SuppressWarnings("NullAway.Init") // `of` and [CompensationTable] fill every field.
class CompensationRow {

    private static final String FIND =
            "select %s from compensation c where c.id = $1"
                    .formatted(CompensationTable.WHOLE.selected("c"));

    UUID id;

    UUID complaintId;

    String customerId;

    CompensationState state;

    String form;

    BigDecimal amount;

    String basis;

    String reason;

    boolean ofOffer;

    @Nullable Instant offeredAt;

    @Nullable String advance;

    LocalDate expectedOn;

    Risk risk;

    Category category;

    boolean major;

    boolean legal;

    BigDecimal caseSum;

    BigDecimal customerSum;

    BigDecimal daySum;

    int policyVersion;

    String grantedBy;

    String grantedRole;

    Instant grantedAt;

    LocalDate grantedOn;

    @Nullable String decidedBy;

    @Nullable LocalDate decidedOn;

    String judgements;

    String opinions;

    @Nullable String identityCheck;

    @Nullable String payout;

    @Nullable String clawBack;

    @Nullable String recovery;

    /// Empty if there is none of that id.
    static Uni<Optional<CompensationRow>> find(SqlConnection connection, UUID id) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> Rows.first(rows, CompensationTable::read));
    }

    static CompensationRow of(UUID complaintId, String customerId, Compensation compensation) {
        CompensationRow row = new CompensationRow();
        row.id = compensation.id();
        row.complaintId = complaintId;
        row.customerId = customerId;
        row.form = compensation.award().form();
        row.amount = compensation.award().amount();
        row.basis = BASIS.sealed(CompensationJson.ofBasis(compensation.award().basis()));
        row.reason = GRANT_REASON.sealed(compensation.award().reason());
        row.ofOffer = compensation.award().ofOffer();
        row.offeredAt = compensation.offeredAt();
        row.advance =
                ADVANCE.sealedIfAny(CompensationJson.ofAdvance(compensation.award().advance()));
        row.policyVersion = compensation.policyVersion();
        row.grantedBy = compensation.grantedBy();
        row.grantedRole = compensation.grantedRole();
        row.grantedAt = compensation.grantedAt();
        row.grantedOn = dateOf(compensation.grantedAt());
        row.take(compensation);
        return row;
    }

    void take(Compensation after) {
        state = after.state();
        expectedOn = Objects.requireNonNull(after.award().expectedOn(), "expectedOn");
        risk = after.matter().risk();
        category = after.matter().category();
        major = after.matter().major();
        legal = after.matter().legal();
        caseSum = after.exposure().ofCase();
        customerSum = after.exposure().ofCustomer();
        daySum = after.exposure().ofDay();
        decidedBy = after.decidedBy().orElse(null);
        decidedOn = after.decidedAt().map(CompensationRow::dateOf).orElse(null);
        judgements = JUDGEMENTS.sealed(CompensationJson.ofJudgements(after.judgements()));
        opinions = OPINIONS.sealed(CompensationJson.ofOpinions(after.opinions()));
        identityCheck =
                IDENTITY_CHECK.sealedIfAny(CompensationJson.ofIdentityCheck(after.identityCheck()));
        payout = PAYOUT.sealedIfAny(CompensationJson.ofPayout(after.payout()));
        clawBack = CLAW_BACK.sealedIfAny(CompensationJson.ofClawBack(after.clawBack()));
        recovery = RECOVERY.sealedIfAny(GrantJson.of(after.recovery()));
    }

    Compensation toCore() {
        return new Compensation(
                id,
                CompensationJson.award(this),
                state,
                grantedBy,
                grantedRole,
                grantedAt,
                offeredAt,
                new Matter(risk, category, major, legal),
                new Exposure(caseSum, customerSum, daySum),
                policyVersion,
                CompensationJson.judgements(JUDGEMENTS.opened(judgements)),
                CompensationJson.opinions(OPINIONS.opened(opinions)),
                CompensationJson.identityCheck(IDENTITY_CHECK.openedIfAny(identityCheck)),
                CompensationJson.payout(PAYOUT.openedIfAny(payout)),
                CompensationJson.clawBack(CLAW_BACK.openedIfAny(clawBack)),
                GrantJson.read(RECOVERY.openedIfAny(recovery)));
    }

    static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
