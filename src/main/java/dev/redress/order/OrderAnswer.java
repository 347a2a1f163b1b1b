package dev.redress.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.order.OrderMark;
import dev.redress.core.order.PlacedOrder;
import dev.redress.core.sla.DeadlineState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order and how its confirmation stands.
///
/// @param amount in CNY; absent where the shop did not say it
/// @param marks why somebody shall look at it before it leaves: then the shop must hold it until
///   somebody has
/// @param checkBeforeDispatch whether there is any mark
/// @param confirmation `ORDER_CONFIRM` of the policy `orders`
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderAnswer(
        @Schema(examples = "ORD-20260302-77") String orderNo,
        @Schema(examples = "customer1") String customerId,
        @Schema(examples = "2026-03-02T02:00:00Z") Instant placedAt,
        @Schema(examples = "6800.00") @Nullable String amount,
        List<OrderMark> marks,
        boolean checkBeforeDispatch,
        ConfirmationAnswer confirmation) {

    /// The promise that the customer gets the confirmation in time.
    ///
    /// @param stage ORDER_CONFIRM
    /// @param dueAt the last instant that counts as kept
    /// @param finishedAt when the message was delivered, also after a breach
    /// @param breachedAt the due instant that passed unmet; never erased
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfirmationAnswer(
            @Schema(examples = "ORDER_CONFIRM") String stage,
            DeadlineState state,
            @Schema(examples = "2026-03-02T02:15:00Z") Instant dueAt,
            @Schema(examples = "2026-03-02T02:11:15Z") Instant warnAt,
            @Nullable Instant warnedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant breachedAt,
            String responsibleRole,
            int policyVersion) {}

    static OrderAnswer of(PlacedOrder order) {
        BigDecimal amount = order.amount();
        return new OrderAnswer(
                order.orderNo(),
                order.customerId(),
                order.placedAt(),
                amount == null ? null : amount.toPlainString(),
                order.marks().stream().sorted().toList(),
                !order.marks().isEmpty(),
                new ConfirmationAnswer(
                        "ORDER_CONFIRM",
                        order.state(),
                        order.dueAt(),
                        order.warnAt(),
                        order.warnedAt(),
                        order.finishedAt(),
                        order.breachedAt(),
                        "system",
                        order.policyVersion()));
    }
}
