package dev.redress.store;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AuditBatchTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Inject AuditLog log;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    /// Those that come while two batches are on their way are written together.
    @Test
    void an_entry_that_the_database_does_not_take_fails_alone() {
        List<AuditEntry> entries = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> entries.add(entry("reader" + i)));
        entries.add(6, entry(tooLongForAnIndex()));

        List<Boolean> written =
                await(() ->
                        Uni.join()
                                .all(entries.stream().map(this::isWritten).toList())
                                .andFailFast());

        assertThat(written).hasSize(11).containsOnlyOnce(false);
        assertThat(written.get(6)).isFalse();
        assertThat(database.count("audit_entry where actor like 'reader%'")).isEqualTo(10);
    }

    private Uni<Boolean> isWritten(AuditEntry entry) {
        return log.write(entry).map(_ -> true).onFailure().recoverWithItem(false);
    }

    private static String tooLongForAnIndex() {
        byte[] bytes = new byte[6_000];
        new Random(1).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static AuditEntry entry(String actor) {
        return new AuditEntry(
                TimeOrderedId.at(NOW),
                NOW,
                actor,
                "",
                AuditAction.READ,
                true,
                null,
                List.of(),
                null,
                Map.of());
    }
}
