package dev.redress.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.security.AbnormalAccess.Count;
import dev.redress.core.security.AbnormalAccess.Suspicion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbnormalAccessTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<AccessThreshold> THRESHOLDS =
            List.of(
                    new AccessThreshold(AccessKind.REVEALS, 30, Duration.ofHours(1)),
                    new AccessThreshold(AccessKind.FAILED_LOGINS, 10, Duration.ofHours(1)));

    @Test
    void exactly_as_much_as_a_threshold_allows_is_normal() {
        assertThat(keys(new Count("agent1", AccessKind.REVEALS, 30, AT))).isEmpty();
        assertThat(keys(new Count("agent1", AccessKind.REVEALS, 31, AT)))
                .containsExactly("REVEALS:agent1");
    }

    @Test
    void each_kind_has_a_threshold_of_its_own_or_none() {
        assertThat(
                        keys(
                                new Count("agent1", AccessKind.FAILED_LOGINS, 11, AT),
                                new Count("agent2", AccessKind.REVEALS, 11, AT),
                                new Count("agent3", AccessKind.EXPORTS, 9_999, AT)))
                .containsExactly("FAILED_LOGINS:agent1");
    }

    private static List<String> keys(Count... counts) {
        return AbnormalAccess.suspicions(List.of(counts), THRESHOLDS).stream()
                .map(Suspicion::key)
                .toList();
    }

    /// Whose access it is decides nothing of the event that it opens.
    @Test
    void an_event_is_about_the_account_in_its_key() {
        assertThat(AbnormalAccess.isKeyOf("REVEALS:li.wei", "li.wei")).isTrue();
        assertThat(AbnormalAccess.isKeyOf("EXPORTS:li.wei", "li.wei")).isTrue();
        assertThat(AbnormalAccess.isKeyOf("EXPORTS:li.wei", "wei")).isFalse();
        assertThat(AbnormalAccess.isKeyOf("EXPORTS:li.wei", "EXPORTS:li.wei")).isFalse();
    }
}
