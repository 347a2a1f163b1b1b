package dev.redress.intake;

import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.intake.ComplaintRequest.CustomerRequest;
import dev.redress.platform.EvidencePiece;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of an import: a complaint as elsewhere, and the key that tells it from the others.
@RegisterForReflection
record ImportLine(
        @Nullable String idempotencyKey,
        @Nullable Channel channel,
        @Nullable CustomerRequest customer,
        @Nullable String content,
        @Nullable Kind kind,
        @Nullable Wish wish,
        @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String brand,
        @Nullable String batchNo,
        @Nullable String merchantId,
        @Nullable String shipmentNo,
        @Nullable String region,
        @Nullable String carrier,
        @Nullable BigDecimal orderAmount,
        @Nullable BigDecimal claimAmount,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime firstContactAt,
        @Nullable List<@Nullable String> tags,
        @Nullable String preferredAgent,
        @Nullable String complainedOf,
        @Nullable Integer consentVersion,
        @Nullable String contactPurpose,
        @Nullable List<@Nullable EvidencePiece> evidence) {

    ComplaintRequest complaint() {
        return new ComplaintRequest(
                channel,
                customer,
                content,
                kind,
                wish,
                orderNo,
                productId,
                brand,
                batchNo,
                merchantId,
                shipmentNo,
                region,
                carrier,
                orderAmount,
                claimAmount,
                receivedAt,
                firstContactAt,
                tags,
                preferredAgent,
                complainedOf,
                consentVersion,
                contactPurpose,
                evidence);
    }
}
