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
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A compensation of a case.
@Entity
@Table(name = "compensation")
@SuppressWarnings("NullAway.Init") // `of` and Hibernate fill every field.
class CompensationRow {

    @Id UUID id;

    @Column(name = "complaint_id", updatable = false)
    UUID complaintId;

    @Column(name = "customer_id", updatable = false)
    String customerId;

    @Enumerated(EnumType.STRING)
    CompensationState state;

    @Column(updatable = false)
    String form;

    @Column(updatable = false)
    BigDecimal amount;

    @Column(updatable = false)
    @ColumnTransformer(read = "basis::text", write = "cast(? as text)::jsonb")
    String basis;

    @Column(updatable = false)
    String reason;

    @Column(name = "of_offer", updatable = false)
    boolean ofOffer;

    @Column(name = "offered_at", updatable = false)
    @Nullable Instant offeredAt;

    @Column(updatable = false)
    @ColumnTransformer(read = "advance::text", write = "cast(? as text)::jsonb")
    @Nullable String advance;

    @Column(name = "expected_on")
    LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    Risk risk;

    @Enumerated(EnumType.STRING)
    Category category;

    boolean major;

    boolean legal;

    @Column(name = "case_sum")
    BigDecimal caseSum;

    @Column(name = "customer_sum")
    BigDecimal customerSum;

    @Column(name = "day_sum")
    BigDecimal daySum;

    @Column(name = "policy_version", updatable = false)
    int policyVersion;

    @Column(name = "granted_by", updatable = false)
    String grantedBy;

    @Column(name = "granted_role", updatable = false)
    String grantedRole;

    @Column(name = "granted_at", updatable = false)
    Instant grantedAt;

    @Column(name = "granted_on", updatable = false)
    LocalDate grantedOn;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "decided_on")
    @Nullable LocalDate decidedOn;

    @ColumnTransformer(read = "judgements::text", write = "cast(? as text)::jsonb")
    String judgements;

    @ColumnTransformer(read = "opinions::text", write = "cast(? as text)::jsonb")
    String opinions;

    @Column(name = "identity_check")
    @ColumnTransformer(read = "identity_check::text", write = "cast(? as text)::jsonb")
    @Nullable String identityCheck;

    @ColumnTransformer(read = "payout::text", write = "cast(? as text)::jsonb")
    @Nullable String payout;

    @Column(name = "claw_back")
    @ColumnTransformer(read = "claw_back::text", write = "cast(? as text)::jsonb")
    @Nullable String clawBack;

    @ColumnTransformer(read = "recovery::text", write = "cast(? as text)::jsonb")
    @Nullable String recovery;

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
