package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RecountStoreTest {

    private static final Map<String, String> VALUES =
            Map.of(
                    "$1", "timestamptz '2026-01-01'",
                    "$2", "timestamptz '2026-12-31'",
                    "$3", "'CN-2026.2'",
                    "$4", "'00000000-0000-0000-0000-000000000000'::uuid",
                    "$5", "200");

    @Inject Plans plans;

    @Test
    void a_batch_comes_in_its_order_from_an_index() {
        String sql = RecountStore.OUTDATED;
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            sql = sql.replace(value.getKey(), value.getValue());
        }

        assertThat(plans.ordered(sql)).contains("using deadline_counted").doesNotContain("Sort");
    }
}
