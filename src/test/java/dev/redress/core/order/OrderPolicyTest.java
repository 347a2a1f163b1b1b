package dev.redress.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.support.JsonRecords;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderPolicyTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void as_delivered_orders_are_confirmed_in_fifteen_minutes_and_carriers_heard_of_in_a_day() {
        OrderPolicy policy = JsonRecords.readResource("/policy/orders-v1.json", OrderPolicy.class);

        assertThat(policy.confirmation(AT).dueAt()).isEqualTo("2026-03-02T02:15:00Z");
        assertThat(policy.confirmation(AT).warnAt()).isEqualTo("2026-03-02T02:11:15Z");
        assertThat(policy.stallsAfter(AT)).isEqualTo("2026-03-03T02:00:00Z");
    }

    @Test
    void times_are_positive_and_at_most_thirty_days() {
        Duration day = Duration.ofDays(1);

        assertThat(new OrderPolicy(Duration.ofNanos(1_000), Duration.ofDays(30))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderPolicy(Duration.ZERO, day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderPolicy(day, Duration.ofDays(30).plusNanos(1)));
    }
}
