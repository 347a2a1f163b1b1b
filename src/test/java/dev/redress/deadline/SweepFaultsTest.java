package dev.redress.deadline;

import static dev.redress.core.history.EventType.SLA_BREACHED;
import static dev.redress.core.history.EventType.SLA_WARNING;
import static dev.redress.core.sla.Stage.ASSIGN;
import static dev.redress.core.sla.Stage.FIRST_RESPONSE;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.deadline.SweepFixture.Told;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.SweepFigures;
import dev.redress.store.Unavailable;
import dev.redress.support.Api;
import dev.redress.support.Barrier;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What goes wrong with sweepers and their database, and the effects that must be the same: of each
/// case two warnings and two breaches, two levels, one handover, six messages, and nothing twice.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@Timeout(120)
class SweepFaultsTest {

    /// Two batches and a half.
    private static final int MANY = 450;

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant MONDAY_1PM = at("2026-03-02T13:00");
    private static final Duration APART = Duration.ofSeconds(30);
    private static final List<Told> ALL_OF_THE_GAP =
            List.of(
                    new Told(SLA_WARNING, FIRST_RESPONSE, at("2026-03-02T10:45")),
                    new Told(SLA_BREACHED, FIRST_RESPONSE, at("2026-03-02T11:00")),
                    new Told(SLA_WARNING, ASSIGN, at("2026-03-02T11:30")),
                    new Told(SLA_BREACHED, ASSIGN, at("2026-03-02T12:00")));

    @Inject DeadlineSweep sweep;
    @Inject DeadlineRounds rounds;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;
    @Inject Pool pool;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
    }

    @Test
    void ten_sweeps_at_once_and_once_more_do_what_one_does() {
        List<Complaint> opened = open(MANY);
        Api.setClock(MONDAY_1PM.toString());

        List<OperationReport> first = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));
        List<OperationReport> second = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        List<OperationReport> all = Stream.concat(first.stream(), second.stream()).toList();
        assertThat(sum(all, SweepFigures::examined)).isEqualTo(MANY);
        assertThat(sum(all, SweepFigures::warned)).isEqualTo(2 * MANY);
        assertThat(sum(all, SweepFigures::breached)).isEqualTo(2 * MANY);
        assertThat(sum(all, SweepFigures::escalated)).isEqualTo(2 * MANY);
        assertThat(sum(all, SweepFigures::failed)).isZero();
        assertSweptOnce(opened);
    }

    /// The second batch is under way when its session ends.
    @Test
    void a_sweeper_that_dies_in_the_middle_leaves_whole_batches_and_the_rest_to_the_next() {
        List<Complaint> opened = open(MANY);
        Api.setClock(MONDAY_1PM.toString());

        try (Barrier barrier = Barrier.at(pool, opened.get(300).id())) {
            CompletableFuture<OperationReport> dying = start();
            barrier.awaitSomebody().killWaiting();
            assertThatThrownBy(dying::join).hasCauseInstanceOf(Unavailable.class);
        }
        assertThat(swept()).isEqualTo(200);
        SweepFigures rest = runAt(MONDAY_1PM, sweep).figures();

        assertThat(rest).isEqualTo(new SweepFigures(250, 500, 500, 500, 0, false));
        assertSweptOnce(opened);
    }

    @Test
    void a_sweeper_beside_one_that_hangs_does_all_the_rest() {
        List<Complaint> opened = open(MANY);
        Api.setClock(MONDAY_1PM.toString());

        CompletableFuture<OperationReport> hanging;
        SweepFigures beside;
        try (Barrier barrier = Barrier.at(pool, opened.getFirst().id())) {
            hanging = start();
            barrier.awaitSomebody();
            beside = runAt(MONDAY_1PM, sweep).figures();
        }

        assertThat(beside).isEqualTo(new SweepFigures(250, 500, 500, 500, 0, true));
        assertThat(hanging.join().figures())
                .isEqualTo(new SweepFigures(200, 400, 400, 400, 0, false));
        assertSweptOnce(opened);
    }

    @Test
    void a_database_that_crashes_under_a_sweep_loses_nothing_and_repeats_nothing() {
        List<Complaint> opened = open(MANY);
        Api.setClock(MONDAY_1PM.toString());

        try (Barrier barrier = Barrier.at(pool, opened.get(300).id())) {
            CompletableFuture<OperationReport> interrupted = start();
            barrier.awaitSomebody();
            barrier.crashDatabase();
            assertThatThrownBy(interrupted::join).hasCauseInstanceOf(Unavailable.class);
            Ready.await();
        }
        assertThat(swept()).isEqualTo(200);
        SweepFigures rest = runAt(MONDAY_1PM, sweep).figures();

        assertThat(rest).isEqualTo(new SweepFigures(250, 500, 500, 500, 0, false));
        assertSweptOnce(opened);
    }

    /// One clock is ahead of the other, on either side of each instant at which something happens.
    @Test
    void sweepers_whose_clocks_are_apart_tell_everything_once_with_its_true_time() {
        List<Complaint> opened = open(50);

        for (Told told : ALL_OF_THE_GAP) {
            AtomicInteger turn = new AtomicInteger();
            Crowd.of(
                    4,
                    () -> {
                        Instant late = told.at().plus(APART.dividedBy(2));
                        return sweepBy(turn.getAndIncrement() % 2 == 0 ? late : late.minus(APART));
                    });
        }

        assertSweptOnce(opened);
        assertThat(sweepQuietly(MONDAY_1PM).done()).isZero();
    }

    private CompletableFuture<OperationReport> start() {
        return CompletableFuture.supplyAsync(() -> await(() -> sweep.run(OperationOrder.ALL)));
    }

    private Uni<OperationReport> sweepBy(Instant clock) {
        SweepTally tally = new SweepTally(new OperationRun(sweep, OperationOrder.ALL, clock));
        return rounds.sweep(tally, EnumSet.of(FIRST_RESPONSE, ASSIGN)).map(_ -> tally.report());
    }

    private OperationReport sweepQuietly(Instant clock) {
        return await(() -> sweepBy(clock));
    }

    /// One after the other, so that they come in this order into the batches.
    private List<Complaint> open(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> cases.open(RUDE_SERVICE, MONDAY_10AM.plus(later(i))))
                .toList();
    }

    private long swept() {
        return database.count("complaint where version > 1");
    }

    private void assertSweptOnce(List<Complaint> opened) {
        int count = opened.size();
        assertThat(
                        database.rows(
                                "select type, count(*) from complaint_event where version > 1 group by 1"))
                .extracting(row -> row.getString(0) + " " + row.getLong(1))
                .containsExactlyInAnyOrder(
                        "SLA_WARNING " + 2 * count,
                        "SLA_BREACHED " + 2 * count,
                        "ESCALATED " + 2 * count,
                        "ASSIGNED " + count);
        assertThat(database.count("outbox where template like 'SLA%'")).isEqualTo(6L * count);
        assertThat(database.count("outbox where template like 'ASSIGNED%'")).isEqualTo(2L * count);
        assertThat(database.count("complaint where escalation_level = 3 and status = 'ASSIGNED'"))
                .isEqualTo(count);
        for (int i = 0; i < count; i += 49) {
            assertThat(look.told(opened.get(i))).isEqualTo(gapOf(i));
        }
    }

    private static Duration later(int number) {
        return MICROSECOND.multipliedBy(number);
    }

    private static List<Told> gapOf(int number) {
        return ALL_OF_THE_GAP.stream()
                .map(told -> new Told(told.type(), told.stage(), told.at().plus(later(number))))
                .toList();
    }

    private static int sum(List<OperationReport> reports, ToIntFunction<SweepFigures> figure) {
        return reports.stream().map(SweepFixture::figuresOf).mapToInt(figure).sum();
    }
}
