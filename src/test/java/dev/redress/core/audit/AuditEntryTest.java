package dev.redress.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void a_name_stands_as_it_is_up_to_200_characters() {
        assertThat(actor("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(actor("a".repeat(201))).isEqualTo("a".repeat(199) + "…");
    }

    @Test
    void what_cannot_be_printed_stands_in_no_name() {
        assertThat(actor("shop\0\n")).isEqualTo("shop��");
    }

    private static String actor(String name) {
        return AuditEntry.of(
                        new UUID(0, 1), NOW, new Actor(name, Set.of()), AuditAction.SIGN_IN_REFUSED)
                .actor();
    }
}
