package dev.redress.core.complaint;

import dev.redress.core.classification.Kind;
import dev.redress.core.customer.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was submitted, as it came in: never changed afterwards.
///
/// @param content 1 to 5,000 characters, not only white space
/// @param language of messages to the customer: `zh-CN` or `en`
/// @param claimAmount in CNY with two decimals
/// @param firstContactAt when the customer first spoke of it, at most `receivedAt` (INT-14)
public record Submission(
        Kind kind,
        Channel channel,
        Source source,
        Customer customer,
        String content,
        String language,
        @Nullable Wish wish,
        References references,
        @Nullable BigDecimal claimAmount,
        Instant receivedAt,
        @Nullable Instant firstContactAt,
        List<String> tags) {

    public Submission {
        tags = List.copyOf(tags);
    }
}
