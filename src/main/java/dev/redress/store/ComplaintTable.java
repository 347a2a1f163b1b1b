package dev.redress.store;

import static dev.redress.store.ColumnType.AMOUNT;
import static dev.redress.store.ColumnType.BOOLEAN;
import static dev.redress.store.ColumnType.DATE;
import static dev.redress.store.ColumnType.DOUBLE;
import static dev.redress.store.ColumnType.INTEGER;
import static dev.redress.store.ColumnType.JSON;
import static dev.redress.store.ColumnType.LONG;
import static dev.redress.store.ColumnType.SHORT;
import static dev.redress.store.ColumnType.TEXT;
import static dev.redress.store.ColumnType.TIME;
import static dev.redress.store.ColumnType.UUID;

/// The columns of the table `complaint`.
final class ComplaintTable {

    /// For writing many new cases at once. They have nothing yet of what the table has a default
    /// for.
    static final Columns<ComplaintRow> COMPLAINT = opened();

    /// All that the store knows of a case.
    static final Columns<ComplaintRow> WHOLE =
            opened().with("pauses", JSON, row -> row.dossier.pauses)
                    .with("follow_up", TEXT, row -> row.dossier.followUp)
                    .with("waits_for", TEXT, row -> row.dossier.waitsFor)
                    .with("waits_until", TIME, row -> row.dossier.waitsUntil)
                    .with("risk_report", JSON, row -> row.dossier.riskReport)
                    .with("tasks", JSON, row -> row.dossier.tasks)
                    .with("review_draft", JSON, row -> row.dossier.reviewDraft)
                    .with("urged_at", TIME, row -> row.dossier.urgedAt)
                    .with("follow_ups", JSON, row -> row.dossier.followUps)
                    .with("correction", JSON, row -> row.dossier.correction)
                    .with("technical_cause", JSON, row -> row.dossier.technicalCause)
                    .with("suggestion", JSON, row -> row.dossier.suggestion)
                    .with("links", JSON, row -> row.dossier.links)
                    .with("grants", JSON, row -> row.dossier.grants)
                    .with("mediator", TEXT, row -> row.dossier.mediator)
                    .with("care", JSON, row -> row.dossier.care)
                    .with("follow_up_on", DATE, row -> row.dossier.followUpOn)
                    .with("archive_at", TIME, row -> row.dossier.archiveAt)
                    .with("verification", JSON, row -> row.dossier.verification)
                    .with("course", JSON, row -> row.dossier.course)
                    .with("ended_at", TIME, row -> row.endedAt)
                    .with("erased_at", TIME, row -> row.erasedAt);

    /// Of `complaint c`, as [ComplaintRow#read] reads them.
    static final String READ = WHOLE.selected("c");

    /// Of `complaint c`, only what came in, and what opens it.
    static final String TEXTS =
            withSubmission(
                            new Columns<ComplaintRow>("complaint")
                                    .key("id", UUID, row -> row.id)
                                    .with("case_no", TEXT, row -> row.caseNo)
                                    .with("sealed_with", INTEGER, row -> row.sealedWith))
                    .selected("c");

    private ComplaintTable() {}

    private static Columns<ComplaintRow> opened() {
        return withSubmission(
                        new Columns<ComplaintRow>("complaint")
                                .key("id", UUID, row -> row.id)
                                .with("case_no", TEXT, row -> row.caseNo)
                                .with("version", LONG, row -> row.version)
                                .with("status", TEXT, row -> row.status))
                .with("category", TEXT, row -> row.assessment.category)
                .with("sub_category", TEXT, row -> row.assessment.subCategory)
                .with("confidence", DOUBLE, row -> row.assessment.confidence)
                .with("abstained", BOOLEAN, row -> row.assessment.abstained)
                .with("severity", TEXT, row -> row.assessment.severity)
                .with("risk", TEXT, row -> row.assessment.risk)
                .with("priority", TEXT, row -> row.assessment.priority)
                .with("green_channel", BOOLEAN, row -> row.assessment.greenChannel)
                .with("reasons", JSON, row -> row.assessment.reasons)
                .with("signals", JSON, row -> row.assessment.signals)
                .with("rules_version", TEXT, row -> row.assessment.rulesVersion)
                .with("escalation_level", SHORT, row -> row.handling.escalationLevel)
                .with("first_contact_owner", TEXT, row -> row.handling.firstContactOwner)
                .with("assignee", TEXT, row -> row.handling.assignee)
                .with("proposal", JSON, row -> row.handling.proposal)
                .with("decided_by", TEXT, row -> row.handling.decidedBy)
                .with("appeal_exhausted", BOOLEAN, row -> row.handling.appealExhausted)
                .with("skill_group", TEXT, row -> row.dossier.skillGroup)
                .with("complained_of", JSON, row -> row.dossier.complainedOf)
                .with("recourse", JSON, row -> row.dossier.recourse)
                .with("sealed_with", INTEGER, row -> row.sealedWith)
                .with("created_by", TEXT, row -> row.createdBy)
                .with("recorded_at", TIME, row -> row.recordedAt)
                .with("next_due_at", TIME, row -> row.nextDueAt);
    }

    private static Columns<ComplaintRow> withSubmission(Columns<ComplaintRow> columns) {
        return columns.with("kind", TEXT, row -> row.submission.kind)
                .with("channel", TEXT, row -> row.submission.channel)
                .with("source", TEXT, row -> row.submission.source)
                .with("customer_id", TEXT, row -> row.submission.customerId)
                .with("customer_name", TEXT, row -> row.submission.customerName)
                .with("customer_phone", TEXT, row -> row.submission.customerPhone)
                .with("customer_email", TEXT, row -> row.submission.customerEmail)
                .with("phone_mark", TEXT, row -> row.submission.phoneMark)
                .with("email_mark", TEXT, row -> row.submission.emailMark)
                .with("customer_tier", TEXT, row -> row.submission.customerTier)
                .with("content", TEXT, row -> row.submission.content)
                .with("language", TEXT, row -> row.submission.language)
                .with("wish", TEXT, row -> row.submission.wish)
                .with("order_no", TEXT, row -> row.submission.orderNo)
                .with("product_id", TEXT, row -> row.submission.productId)
                .with("brand", TEXT, row -> row.submission.brand)
                .with("batch_no", TEXT, row -> row.submission.batchNo)
                .with("merchant_id", TEXT, row -> row.submission.merchantId)
                .with("shipment_no", TEXT, row -> row.submission.shipmentNo)
                .with("region", TEXT, row -> row.submission.region)
                .with("carrier", TEXT, row -> row.submission.carrier)
                .with("order_amount", AMOUNT, row -> row.submission.orderAmount)
                .with("preferred_agent", TEXT, row -> row.submission.preferredAgent)
                .with("named_staff", TEXT, row -> row.submission.namedStaff)
                .with("claim_amount", AMOUNT, row -> row.submission.claimAmount)
                .with("received_at", TIME, row -> row.submission.receivedAt)
                .with("first_contact_at", TIME, row -> row.submission.firstContactAt)
                .with("tags", JSON, row -> row.submission.tags)
                .with("consent_version", INTEGER, row -> row.submission.consentVersion)
                .with("contact_purpose", TEXT, row -> row.submission.contactPurpose);
    }
}
