package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.RulesReset;
import dev.redress.support.Crowd;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClassifierStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Inject ClassifierStore store;
    @Inject RulesReset rules;

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    @Test
    void of_many_trainings_that_end_at_once_each_gets_a_version_of_its_own() {
        List<Integer> versions =
                Crowd.of(8, () -> store.keep(trained(), new byte[] {1, 2, 3})).stream()
                        .sorted()
                        .toList();

        int first = versions.getFirst();
        assertThat(versions).isEqualTo(IntStream.range(first, first + 8).boxed().toList());
    }

    private static ClassifierVersion trained() {
        return new ClassifierVersion(
                0, "m-1", "v1", 10, 0, "e-1", 0.5, null, List.of(), "middle1", NOW);
    }
}
