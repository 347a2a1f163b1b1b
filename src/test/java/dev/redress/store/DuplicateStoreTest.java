package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DuplicateStoreTest {

    private static final List<String> VALUES =
            List.of(
                    "'019ca7c6-0000-7000-8000-000000000000'::uuid",
                    "null",
                    "'C-1'",
                    "'O-1'",
                    "'P-1'",
                    "'2026-03-20T12:00Z'::timestamptz",
                    "'2026-03-06T12:00Z'::timestamptz",
                    "'2026-04-03T12:00Z'::timestamptz");

    @Inject Database database;

    @Test
    void candidates_are_looked_up_by_what_they_name() {
        database.empty();
        String sql = DuplicateStore.sql(VisibleCases.of(new Visibility.Everything()));
        for (int i = VALUES.size(); i > 0; i--) {
            sql = sql.replace("$" + i, VALUES.get(i - 1));
        }

        String plan = database.planOf(sql);

        // Which of several indexes is cheapest changes with the statistics; that it is one does
        // not.
        assertThat(plan)
                .doesNotContain("Seq Scan on complaint")
                .containsPattern("Index Cond: \\(+customer_id = 'C-1'")
                .containsPattern("Index Cond: \\(+order_no = 'O-1'")
                .containsPattern("Index Cond: \\(+product_id = 'P-1'");
    }
}
