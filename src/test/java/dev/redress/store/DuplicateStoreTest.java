package dev.redress.store;

import static dev.redress.store.CaseFixture.aComplaint;
import static dev.redress.store.CaseFixture.aNewCase;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
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

    /// So many that the planner need not guess which index is the cheapest.
    private static final String MANY =
            """
            insert into complaint
            select fresh.* from complaint model
            cross join generate_series(1, 2000) n
            cross join lateral jsonb_populate_record(model, jsonb_build_object(
              'id', gen_random_uuid(),
              'case_no', 'N' || n,
              'received_at', '2026-03-20T12:00Z'::timestamptz - n % 50 * interval '6 hours',
              'customer_id', 'C-' || n % 500,
              'order_no', 'O-' || n,
              'product_id', 'P-' || n % 500)) fresh
            """;

    @Inject IntakeStore intake;
    @Inject Database database;
    @Inject Plans plans;

    @Test
    void candidates_are_looked_up_by_what_they_name() {
        database.empty();
        await(() ->
                intake.insert(
                        List.of(aNewCase(aComplaint())), Instant.parse("2026-03-02T02:00:00Z")));
        database.execute(MANY);
        database.execute("analyze complaint");
        String sql = DuplicateStore.sql(VisibleCases.of(new Visibility.Everything()));
        for (int i = VALUES.size(); i > 0; i--) {
            sql = sql.replace("$" + i, VALUES.get(i - 1));
        }

        String plan = plans.onRows(sql);

        assertThat(plan)
                .doesNotContain("Seq Scan on complaint")
                .containsPattern("Index Cond: \\(+customer_id = 'C-1'")
                .containsPattern("Index Cond: \\(+order_no = 'O-1'")
                .containsPattern("Index Cond: \\(+product_id = 'P-1'");
    }
}
