package dev.redress.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Kind;
import dev.redress.core.complaint.Wish;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.platform.EvidencePiece;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A complaint as it is submitted. [SubmissionForm] says what of it is valid.
///
/// @param content 1 to 5,000 characters
/// @param kind COMPLAINT unless given
/// @param carrier who carried the shipment
/// @param orderAmount what the order was worth, in CNY, at most two decimals; not for customers
/// @param preferredAgent whom the customer would like to have the case
/// @param complainedOf whom of the staff it is about, by account; for the staff to say
/// @param consentVersion of the published texts that the channel showed; that in force if left out
/// @param contactPurpose what the contact data are for, as the channel said it; not for customers
/// @param claimAmount in CNY, at most two decimals
/// @param receivedAt when it reached the caller, if that was before now; not for customers
/// @param firstContactAt when the customer first spoke of it
/// @param evidence what shows that it is true, at most 20 pieces; files are sent later
public record ComplaintRequest(
        @Schema(required = true, examples = "APP") @Nullable Channel channel,
        @Schema(required = true) @Nullable CustomerRequest customer,
        @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = SubmissionForm.CONTENT_MAX,
                        examples = "收到的手机屏幕有划痕，客服一直不处理，要求退货退款")
                @Nullable String content,
        @Nullable Kind kind,
        @Nullable Wish wish,
        @Schema(examples = "ORD-20260301-77") @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String brand,
        @Nullable String batchNo,
        @Nullable String merchantId,
        @Nullable String shipmentNo,
        @Nullable String region,
        // The form is hashed: a request from before these is the same request still.
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carrier,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "6800.00")
                @Nullable BigDecimal orderAmount,
        @Schema(examples = "199.90") @Nullable BigDecimal claimAmount,
        @Schema(examples = "2026-03-02T10:00:00+08:00") @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime firstContactAt,
        @Nullable List<@Nullable String> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "agent1")
                @Nullable String preferredAgent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String complainedOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "1")
                @Nullable Integer consentVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String contactPurpose,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable List<@Nullable EvidencePiece> evidence) {

    /// The customer and the ways to reach them.
    ///
    /// @param id the account name of the customer on the platform
    /// @param tier how the platform ranks the customer, STANDARD unless given
    public record CustomerRequest(
            @Schema(required = true, examples = "customer1") @Nullable String id,
            @Nullable String name,
            @Schema(examples = "13812345678") @Nullable String phone,
            @Schema(examples = "wang@example.com") @Nullable String email,
            // The form is hashed: a request from before there were tiers stays the same request.
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CustomerTier tier) {}
}
