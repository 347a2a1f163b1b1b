package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.figuresOf;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.TimeLimit;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever reads `more` starts the next run at once, or does not: work of any kind that a run left
/// must be told.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeftWorkTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant NOON = at("2026-03-02T12:00");
    private static final Instant LATE = at("2026-03-02T12:01");
    private static final Duration AMPLE = Duration.ofMinutes(5);

    @Inject DeadlineSweep sweep;
    @Inject EscalationSweep escalations;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
        database.execute(
                """
                insert into skill_group (name, supervisor)
                select unnest(array['SERVICE', 'PLATFORM_RULE']), 'supervisor1'
                on conflict (name) do update set supervisor = excluded.supervisor
                """);
    }

    @Test
    void a_limit_that_leaves_a_case_without_assignee_says_so() {
        openTwo(this::orphan);

        assertThat(isMore(true, 1)).isTrue();
        assertThat(isMore(true, 2)).isFalse();
        assertThat(isMore(false, 1)).isTrue();
        assertThat(isMore(false, 1)).isFalse();
    }

    /// The limit of one is used up by a case that cannot be moved, which stays due as well.
    @Test
    void a_limit_that_leaves_a_dispute_says_so() {
        unreadable(2);

        assertThat(isMore(true, 1)).isTrue();
        assertThat(isMore(true, 2)).isFalse();
        assertThat(isMore(false, 1)).isTrue();
    }

    @Test
    void a_limit_that_leaves_a_late_appeal_says_so() {
        Complaint orphan = orphan();
        appealed();

        assertThat(isMore(true, 1)).isTrue();
        assertThat(isMore(true, 2)).isFalse();
        assertThat(isMore(false, 1)).isTrue();
        assertThat(cases.find(orphan).handling().assignee()).isEqualTo("supervisor1");
    }

    @Test
    void a_limit_that_leaves_an_emergency_says_so() {
        Instant midnight = at("2026-03-03T00:00");
        openTwo(() -> cases.open("账号被盗, 正在被扣款", midnight));
        Instant late = midnight.plus(Duration.ofMinutes(3)).plus(MICROSECOND);

        assertThat(isMore(runAt(late, escalations, new OperationOrder(true, 1)))).isTrue();
        assertThat(isMore(runAt(late, escalations, new OperationOrder(true, 2)))).isFalse();
        assertThat(isMore(runAt(late, escalations, new OperationOrder(false, 1)))).isTrue();
        assertThat(isMore(runAt(late, escalations))).isFalse();
    }

    /// Three teams are alerted of each.
    @Test
    void an_emergency_is_taken_as_a_whole_or_left_and_said_so() {
        Instant midnight = at("2026-03-03T00:00");
        openTwo(() -> cases.open("账号被盗, 正在被扣款", midnight));
        Instant late = midnight.plus(Duration.ofMinutes(3)).plus(MICROSECOND);

        OperationReport first = runAt(late, escalations, new OperationOrder(false, 1));
        assertThat(first.done()).isOne();
        assertThat(isMore(first)).isTrue();
        assertThat(database.count("duty_alert where step = 0")).isEqualTo(3);
        OperationReport second = runAt(late, escalations, new OperationOrder(false, 2));

        assertThat(second.done()).isOne();
        assertThat(isMore(second)).isFalse();
        assertThat(database.count("duty_alert where step = 0")).isZero();
    }

    @Test
    void a_limit_that_leaves_somebody_on_duty_untold_says_so() {
        Instant midnight = at("2026-03-03T00:00");
        database.execute(
                """
                insert into shift (id, account, duty_group, start_at, end_at, entered_by, entered_at)
                values (gen_random_uuid(), 'back1', 'SERVICE', $1, $2, 'operations1', $1)
                """,
                midnight.atOffset(ZoneOffset.UTC),
                midnight.plus(Duration.ofHours(8)).atOffset(ZoneOffset.UTC));
        openTwo(() -> cases.open("账号被盗, 正在被扣款", midnight));

        OperationReport all = runAt(midnight, escalations, new OperationOrder(true, 100));
        assertThat(all.done()).isEqualTo(2);
        assertThat(isMore(runAt(midnight, escalations, new OperationOrder(true, 1)))).isTrue();
        assertThat(isMore(runAt(midnight, escalations, new OperationOrder(true, 2)))).isFalse();
        assertThat(isMore(runAt(midnight, escalations, new OperationOrder(false, 1)))).isTrue();
        assertThat(isMore(runAt(midnight, escalations, new OperationOrder(false, 1)))).isFalse();
    }

    @Test
    void a_sweep_that_had_no_time_to_look_leaves_work() {
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        OperationReport report = runAt(LATE, sweep, new OperationOrder(false, 100, over));

        assertThat(report.outOfTime()).isTrue();
        assertThat(isMore(report)).isTrue();
        assertThat(isMore(runAt(LATE, sweep))).isFalse();
    }

    /// Time for some looks, more than there are before the first of many disputes and fewer than
    /// there are disputes.
    @Test
    void disputes_are_moved_on_while_there_is_time() {
        unreadable(60);
        AtomicInteger looks = new AtomicInteger(50);
        TimeLimit time =
                TimeLimit.of(
                        () -> looks.getAndDecrement() > 0 ? AMPLE : Duration.ZERO,
                        Duration.ofMinutes(1));

        OperationReport report = runAt(LATE, sweep, new OperationOrder(false, 100, time));

        assertThat(report.failures())
                .hasSizeBetween(1, 59)
                .allMatch(failure -> failure.startsWith("The dispute of case"));
        assertThat(report.outOfTime()).isTrue();
        assertThat(isMore(report)).isTrue();
        assertThat(runAt(LATE, sweep).failures()).hasSize(60);
    }

    private boolean isMore(boolean dryRun, int limit) {
        return isMore(runAt(LATE, sweep, new OperationOrder(dryRun, limit)));
    }

    private static boolean isMore(OperationReport report) {
        return figuresOf(report).more();
    }

    /// That it was not assigned in time was told by a command, without being mended.
    private Complaint orphan() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        return cases.act(
                complaint,
                "customer1",
                NOON.plus(MICROSECOND),
                new Command.CustomerMessage("有进展吗？"));
    }

    /// Cases whose mediations are overdue and cannot be read.
    private void unreadable(int count) {
        List<Complaint> opened =
                Stream.generate(() -> cases.open(RUDE_SERVICE, LATE)).limit(count).toList();
        for (Complaint complaint : opened) {
            database.execute(
                    """
                    insert into mediation (id, complaint_id, number, state, watch_at, body)
                    values ($1, $2, 1, 'AGREED', $3, '[]')
                    """,
                    UUID.randomUUID(),
                    complaint.id(),
                    MONDAY_10AM.atOffset(ZoneOffset.UTC));
        }
    }

    /// One that no expert took in time, as far as the sweep looks for it.
    private void appealed() {
        Complaint complaint = cases.open(RUDE_SERVICE, LATE);
        database.execute(
                """
                update complaint set status = 'APPEALED', recourse = '{"appeals": [{"takenOver": false}]}'
                where id = $1
                """,
                complaint.id());
        database.execute(
                """
                insert into deadline select (jsonb_populate_record(d, jsonb_build_object(
                  'stage', 'EXPERT_IN', 'state', 'BREACHED', 'due_at', $2::timestamptz,
                  'breached_at', $2::timestamptz, 'next_at', null))).*
                from deadline d where d.complaint_id = $1 and d.stage = 'ASSIGN'
                """,
                complaint.id(),
                MONDAY_10AM.atOffset(ZoneOffset.UTC));
    }

    private static void openTwo(Runnable opening) {
        opening.run();
        opening.run();
    }
}
