package dev.redress.store;

import static dev.redress.store.CaseFixture.aComplaint;
import static dev.redress.store.CaseFixture.aNewCase;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.duty.Emergency;
import dev.redress.core.duty.Relay;
import dev.redress.core.staff.DutyRoster;
import dev.redress.support.Database;
import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DutyStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    /// A table, or an index of it, that is not read by what is looked for.
    private static final String READ_WHOLE =
            "on (complaint|outbox|duty_alert) .*\\n\\s*+(?!(Index|Recheck) Cond)";

    /// Every second one is an emergency.
    private static final String CASES =
            """
            insert into complaint
            select fresh.* from complaint model
            cross join generate_series(1, 4000) n
            cross join lateral jsonb_populate_record(model, jsonb_build_object(
              'id', gen_random_uuid(), 'case_no', 'N' || n, 'green_channel', n % 2 = 0)) fresh
            """;

    /// Told for the receipt, and of an emergency one on duty.
    private static final String MESSAGES =
            """
            insert into outbox
            select fresh.* from complaint c
            cross join (select o from outbox o limit 1) model
            cross join (values ('told'), ('DUTY:SERVICE:0:back1')) as occasion (key)
            cross join lateral jsonb_populate_record(model.o, jsonb_build_object(
              'id', gen_random_uuid(), 'complaint_id', c.id, 'key', occasion.key)) fresh
            where c.green_channel or occasion.key = 'told'
            """;

    /// Nearly all were answered long ago; a few are late, and a few have time.
    private static final String ALERTS =
            """
            insert into duty_alert (complaint_id, team, step, alerted_at, due_at, acknowledged_by,
              acknowledged_at)
            select id, team, 0, received_at, due_at,
              case when due_at is null then 'back1' end, case when due_at is null then received_at end
            from (
              select c.*, row_number() over (order by c.id) as n from complaint c
              where c.green_channel) c
            cross join unnest(array['SERVICE', 'TECHNOLOGY', 'RISK_CONTROL']) team
            cross join lateral (
              select case n % 100
                when 0 then '2026-03-20T11:59Z'::timestamptz
                when 1 then '2026-03-20T12:02Z'::timestamptz end as due_at) due
            """;

    /// A year of them.
    private static final String SHIFTS =
            """
            insert into shift (id, account, duty_group, start_at, end_at, entered_by, entered_at)
            select gen_random_uuid(), account, 'SERVICE', day, day + interval '1 day', 'operations1', day
            from generate_series('2025-03-25T00:00Z', '2026-03-25T00:00Z', interval '1 day') day
            cross join unnest(array['back1', 'supervisor1']) account
            """;

    @Inject IntakeStore intake;
    @Inject Database database;
    @Inject Plans plans;
    @Inject Pool pool;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    static List<String> statements() {
        return List.of(
                DutySql.held(DutySql.UNANSWERED), DutySql.held(DutySql.UNNAMED), DutySql.COUNT);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void emergencies_are_found_by_what_is_due_however_many_cases_and_messages_there_are(
            String sql) {
        many();

        String plan =
                plans.onRows(
                        sql.replace("$1", "'%s'::timestamptz".formatted(NOW)).replace("$2", "500"));

        assertThat(plan)
                .contains("duty_alert_due")
                .containsPattern("Index Cond: \\(id = \\w+\\.complaint_id")
                .doesNotContainPattern(READ_WHOLE);
    }

    private void many() {
        await(() -> intake.insert(List.of(aNewCase(aComplaint())), NOW));
        for (String rows : List.of(CASES, MESSAGES, ALERTS, SHIFTS)) {
            database.execute(rows);
        }
        database.execute("analyze complaint, outbox, duty_alert, shift");
    }

    @Test
    void nothing_but_what_is_due_is_asked_for_where_there_is_nothing() {
        CountedPool counted = new CountedPool(pool);
        DutyStore duty = counted.duty();

        assertThat(await(() -> duty.sweepUnnamed(NOW, 500, DutyStoreTest::never)).isEmpty())
                .isTrue();
        assertThat(counted.statements()).isEqualTo(1);
        assertThat(await(() -> duty.sweep(NOW, 500, DutyStoreTest::never)).isEmpty()).isTrue();
        assertThat(counted.statements()).isEqualTo(2);
    }

    private static Relay never(Emergency found, DutyRoster roster) {
        throw new AssertionError("There is none: " + found);
    }
}
