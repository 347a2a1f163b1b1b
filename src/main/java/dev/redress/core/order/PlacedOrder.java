package dev.redress.core.order;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.notice.Words;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Due;
import dev.redress.core.sla.PrintedTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An order of the shop and the clock of its confirmation (SLA-41).
///
/// @param amount what it is worth in CNY, if the shop said so
/// @param marks why somebody shall look at it before it leaves
/// @param dueAt the last instant that counts as kept
/// @param finishedAt when the confirmation was delivered, also after a breach
/// @param breachedAt the due instant that passed unmet; never erased
/// @param policyVersion by which it was counted
public record PlacedOrder(
        String orderNo,
        String customerId,
        Instant placedAt,
        @Nullable BigDecimal amount,
        Set<OrderMark> marks,
        DeadlineState state,
        Instant dueAt,
        Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant breachedAt,
        int policyVersion) {

    public PlacedOrder {
        marks = Set.copyOf(marks);
    }

    /// An order whose confirmation is owed.
    public static PlacedOrder placed(
            String orderNo,
            String customerId,
            Instant placedAt,
            @Nullable BigDecimal amount,
            Set<OrderMark> marks,
            OrderPolicy policy,
            int version) {
        Due due = policy.confirmation(placedAt);
        return new PlacedOrder(
                orderNo,
                customerId,
                placedAt,
                amount,
                marks,
                DeadlineState.RUNNING,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                version);
    }

    /// Whether both speak of the same order of the same customer at the same time.
    public boolean isSameAs(PlacedOrder other) {
        return orderNo.equals(other.orderNo)
                && customerId.equals(other.customerId)
                && placedAt.equals(other.placedAt);
    }

    /// What the customer is told.
    public Notice confirmation(Wording wording, String language) {
        Template template = Template.ORDER_CONFIRMATION;
        Recipient recipient = new Recipient.Customer(customerId);
        Words words =
                wording.words(
                        template,
                        language,
                        Map.of("orderNo", orderNo, "placedAt", PrintedTime.of(placedAt)));
        return new Notice("%s:%s".formatted(template, orderNo), template, recipient, words);
    }

    /// What is told, before the order can have left, to those who look at it; nothing of an order
    /// like any other.
    public Optional<Notice> warning(Wording wording, String language) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Template template = Template.ORDER_MARKED;
        String names =
                marks.stream()
                        .sorted()
                        .map(mark -> wording.name(mark, language))
                        .collect(Collectors.joining(", "));
        Words words =
                wording.words(
                        template,
                        language,
                        Map.of(
                                "orderNo", orderNo,
                                "placedAt", PrintedTime.of(placedAt),
                                "marks", names));
        Recipient recipient = new Recipient.Holders(Role.SUPERVISOR);
        return Optional.of(
                new Notice("%s:%s".formatted(template, orderNo), template, recipient, words));
    }
}
