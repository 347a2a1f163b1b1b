package dev.redress.store;

import static dev.redress.store.ColumnType.AMOUNT;
import static dev.redress.store.ColumnType.BOOLEAN;
import static dev.redress.store.ColumnType.DOUBLE;
import static dev.redress.store.ColumnType.INTEGER;
import static dev.redress.store.ColumnType.JSON;
import static dev.redress.store.ColumnType.LONG;
import static dev.redress.store.ColumnType.SHORT;
import static dev.redress.store.ColumnType.TEXT;
import static dev.redress.store.ColumnType.TIME;
import static dev.redress.store.ColumnType.UUID;

/// The columns of the table `complaint`, for writing many at once.
final class ComplaintTable {

    static final Columns<ComplaintRow> COMPLAINT =
            new Columns<ComplaintRow>("complaint")
                    .with("id", UUID, row -> row.id)
                    .with("case_no", TEXT, row -> row.caseNo)
                    .with("version", LONG, row -> row.version)
                    .with("status", TEXT, row -> row.status)
                    .with("kind", TEXT, row -> row.submission.kind)
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
                    .with("contact_purpose", TEXT, row -> row.submission.contactPurpose)
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

    private ComplaintTable() {}
}
