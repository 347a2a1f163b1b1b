package dev.redress.core.order;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Customer;
import dev.redress.core.complaint.Discovery;
import dev.redress.core.complaint.References;
import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Submission;
import dev.redress.core.customer.Channel;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.PrintedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A parcel and the last node that its carrier reported.
///
/// @param language of messages to the customer: `zh-CN` or `en`
/// @param lastNode in the carrier's words
/// @param policyVersion by which `stallsAt` was counted
/// @param stallsAt the last instant at which the carrier's silence is still in order; absent once
///   delivered, and once the stall since the last node was found
public record Shipment(
        String shipmentNo,
        String orderNo,
        String customerId,
        String language,
        Instant lastNodeAt,
        String lastNode,
        boolean delivered,
        int policyVersion,
        @Nullable Instant stallsAt) {

    /// What the desk has to see to because the parcel stands still (SLA-43), found at `now`.
    public Discovery stalled(Wording wording, Instant now) {
        Duration silence = Duration.between(lastNodeAt, now);
        String content =
                wording.text(
                        Template.SHIPMENT_STALLED,
                        language,
                        Map.of(
                                "shipmentNo",
                                shipmentNo,
                                "orderNo",
                                orderNo,
                                "lastNodeAt",
                                PrintedTime.of(lastNodeAt),
                                "hours",
                                String.valueOf(silence.toHours())));
        Submission submission =
                new Submission(
                        Kind.LOGISTICS_ANOMALY,
                        Channel.APP,
                        Source.SYSTEM,
                        new Customer(customerId, null, null, null),
                        content,
                        language,
                        null,
                        new References(orderNo, null, null, null, null, shipmentNo, null),
                        null,
                        now,
                        null,
                        List.of());
        return new Discovery(submission, Category.LOGISTICS, "stall");
    }
}
