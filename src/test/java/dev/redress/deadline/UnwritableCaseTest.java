package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.SweepFigures;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The database refuses to write some cases; each has two promises that are warned of and broken
/// between 10 and 13 o'clock.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class UnwritableCaseTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant MONDAY_1PM = at("2026-03-02T13:00");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        database.execute("create table refused (complaint_id uuid)");
        database.execute(
                """
                create function refuse() returns trigger language plpgsql as $$
                begin
                  if (to_jsonb(new) ->> tg_argv[0])::uuid in (select complaint_id from refused) then
                    raise exception 'refused' using errcode = tg_argv[1];
                  end if;
                  return new;
                end $$\
                """);
    }

    @AfterEach
    void write_everything_again() {
        database.execute("drop function refuse() cascade");
        database.execute("drop table refused");
    }

    /// A constraint, a text that is too long, a fault of somebody's trigger; at each table that a
    /// sweep writes.
    @ParameterizedTest
    @CsvSource({
        "complaint, id, 23514",
        "complaint_event, complaint_id, 22001",
        "outbox, complaint_id, 54000",
        "outbox, complaint_id, P0001"
    })
    void a_case_that_cannot_be_written_is_put_back_and_stops_no_other(
            String table, String id, String state) {
        List<Complaint> opened = open(7);
        Complaint bad = opened.get(3);
        refuse(table, id, state, bad);

        OperationReport report = runAt(MONDAY_1PM, sweep);

        assertThat(report.figures()).isEqualTo(new SweepFigures(7, 12, 12, 12, 1, false));
        assertThat(report.failures()).singleElement().asString().contains(bad.caseNo());
        assertThat(look.told(bad)).isEmpty();
        assertThat(cases.find(bad).version()).isOne();
        others(opened, bad).forEach(good -> assertThat(look.told(good)).hasSize(4));
        database.execute("delete from refused");
        assertThat(runAt(MONDAY_1PM, sweep).done()).isZero();
        assertThat(runAt(MONDAY_1PM.plus(Duration.ofMinutes(15)), sweep).done()).isOne();
        assertThat(look.told(bad)).hasSize(4);
    }

    /// Its deadlines themselves are refused: it stays first in line.
    @Test
    void a_case_that_cannot_even_be_put_back_is_tried_once_a_run_and_stops_no_other() {
        List<Complaint> opened = open(3);
        Complaint bad = opened.getFirst();
        refuse("deadline", "complaint_id", "23514", bad);

        OperationReport report = runAt(MONDAY_1PM, sweep);
        OperationReport next = runAt(MONDAY_1PM, sweep);

        assertThat(report.figures()).isEqualTo(new SweepFigures(3, 4, 4, 4, 1, false));
        assertThat(next.figures()).isEqualTo(new SweepFigures(1, 0, 0, 0, 1, false));
        others(opened, bad).forEach(good -> assertThat(look.told(good)).hasSize(4));
    }

    @Test
    void as_many_bad_cases_as_a_batch_takes_do_not_stop_the_good_one_behind_them() {
        List<Complaint> opened = open(6);
        Complaint good = opened.getLast();
        others(opened, good)
                .forEach(bad -> database.execute("insert into refused values ($1)", bad.id()));
        watchOver("outbox", "complaint_id", "23514");

        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            done.add(runAt(MONDAY_1PM, sweep, new OperationOrder(false, 4)).done());
        }

        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isOne();
        assertThat(look.told(good)).hasSize(4);
    }

    private void refuse(String table, String id, String state, Complaint complaint) {
        database.execute("insert into refused values ($1)", complaint.id());
        watchOver(table, id, state);
    }

    private void watchOver(String table, String id, String state) {
        database.execute(
                "create trigger refuse before insert or update on %s for each row execute function refuse('%s', '%s')"
                        .formatted(table, id, state));
    }

    private static List<Complaint> others(List<Complaint> all, Complaint one) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    private List<Complaint> open(int count) {
        return Stream.generate(() -> cases.open(RUDE_SERVICE, MONDAY_10AM)).limit(count).toList();
    }
}
