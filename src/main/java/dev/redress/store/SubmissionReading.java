package dev.redress.store;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import io.vertx.mutiny.sqlclient.Row;

/// Reads the part of a case that came in, from the columns of [ComplaintTable#WHOLE].
final class SubmissionReading {

    private SubmissionReading() {}

    static SubmissionColumns of(Row row) {
        SubmissionColumns columns = new SubmissionColumns();
        columns.kind = Cells.constant(Kind.class, row, "kind");
        columns.channel = Cells.constant(Channel.class, row, "channel");
        columns.source = Cells.constant(Source.class, row, "source");
        readCustomer(columns, row);
        columns.content = row.getString("content");
        columns.language = row.getString("language");
        columns.wish = Cells.constantIfAny(Wish.class, row, "wish");
        readReferences(columns, row);
        columns.claimAmount = row.getBigDecimal("claim_amount");
        columns.receivedAt = Cells.instant(row, "received_at");
        columns.firstContactAt = Cells.instantIfAny(row, "first_contact_at");
        columns.tags = row.getString("tags");
        columns.consentVersion = row.getInteger("consent_version");
        columns.contactPurpose = row.getString("contact_purpose");
        return columns;
    }

    private static void readCustomer(SubmissionColumns columns, Row row) {
        columns.customerId = row.getString("customer_id");
        columns.customerName = row.getString("customer_name");
        columns.customerPhone = row.getString("customer_phone");
        columns.customerEmail = row.getString("customer_email");
        columns.phoneMark = row.getString("phone_mark");
        columns.emailMark = row.getString("email_mark");
        columns.customerTier = Cells.constant(CustomerTier.class, row, "customer_tier");
    }

    private static void readReferences(SubmissionColumns columns, Row row) {
        columns.orderNo = row.getString("order_no");
        columns.productId = row.getString("product_id");
        columns.brand = row.getString("brand");
        columns.batchNo = row.getString("batch_no");
        columns.merchantId = row.getString("merchant_id");
        columns.shipmentNo = row.getString("shipment_no");
        columns.region = row.getString("region");
        columns.carrier = row.getString("carrier");
        columns.orderAmount = row.getBigDecimal("order_amount");
        columns.preferredAgent = row.getString("preferred_agent");
        columns.namedStaff = row.getString("named_staff");
    }
}
