package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OperationRunTest {

    private static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration GIVEN = Duration.ofMinutes(5);
    private static final Duration RESERVE = Duration.ofMinutes(1);
    private static final Duration BATCH = Duration.ofSeconds(30);

    private Duration left = GIVEN;

    /// Each of ten takes half a minute: after the eighth a minute is left, which is the reserve,
    /// and after the ninth less.
    @Test
    void rounds_begin_until_less_than_the_reserve_is_left() {
        OperationRun run = run(OperationOrder.ALL.within(TimeLimit.of(() -> left, RESERVE)));

        run.repeat(
                        () -> {
                            work(run);
                            return Uni.createFrom().item(run.report().done() < 10);
                        })
                .await()
                .indefinitely();

        assertThat(run.report().done()).isEqualTo(9);
        assertThat(run.report().outOfTime()).isTrue();
        assertThat(run.remaining()).isZero();
    }

    @Test
    void items_are_taken_until_less_than_the_reserve_is_left() {
        OperationRun run = run(OperationOrder.ALL.within(TimeLimit.of(() -> left, RESERVE)));
        List<Integer> taken = new ArrayList<>();

        run.each(
                        IntStream.range(0, 10).boxed().toList(),
                        item -> {
                            work(run);
                            taken.add(item);
                            return Uni.createFrom().voidItem();
                        })
                .await()
                .indefinitely();

        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(run.report().outOfTime()).isTrue();
    }

    @Test
    void an_item_that_fails_is_told_and_stops_no_other() {
        OperationRun run = run(OperationOrder.ALL);

        eachOf(run, 7, new IllegalStateException("not readable")).await().indefinitely();

        assertThat(run.report().done()).isEqualTo(9);
        assertThat(run.report().failures())
                .containsExactly("Entry 7 was not looked at: IllegalStateException");
    }

    @Test
    void a_database_that_is_away_is_no_fault_of_the_item() {
        OperationRun run = run(OperationOrder.ALL);
        Unavailable away = new Unavailable(new IOException("no line"));

        assertThatThrownBy(() -> eachOf(run, 7, away).await().indefinitely()).isSameAs(away);

        assertThat(run.report().done()).isEqualTo(7);
        assertThat(run.report().failures()).isEmpty();
    }

    /// Does ten items by themselves, of which one fails.
    private static Uni<Void> eachOf(OperationRun run, int bad, Throwable failure) {
        return run.eachByItself(
                IntStream.range(0, 10).boxed().toList(),
                "Entry %d was not looked at"::formatted,
                item ->
                        item == bad
                                ? Uni.createFrom().failure(failure)
                                : Uni.createFrom().voidItem().invoke(() -> run.did(1)));
    }

    @Test
    void what_was_done_counts_also_when_the_time_is_up_meanwhile() {
        OperationRun run = run(OperationOrder.ALL.within(TimeLimit.of(() -> left, RESERVE)));

        left = Duration.ZERO;
        assertThat(run.remaining()).isZero();
        run.did(200);

        assertThat(run.report().done()).isEqualTo(200);
    }

    @Test
    void a_run_that_came_to_its_end_in_time_says_so() {
        OperationRun run = run(OperationOrder.ALL.within(TimeLimit.of(() -> left, RESERVE)));

        run.repeat(
                        () -> {
                            work(run);
                            return Uni.createFrom().item(run.report().done() < 9);
                        })
                .await()
                .indefinitely();

        assertThat(run.report().done()).isEqualTo(9);
        assertThat(run.report().outOfTime()).isFalse();
    }

    @Test
    void a_server_has_all_the_time_and_goes_by_the_limit_alone() {
        OperationRun run = run(new OperationOrder(false, 3));

        run.repeat(
                        () -> {
                            work(run);
                            return Uni.createFrom().item(true);
                        })
                .await()
                .indefinitely();

        assertThat(run.report().done()).isEqualTo(3);
        assertThat(run.report().outOfTime()).isFalse();
    }

    private void work(OperationRun run) {
        left = left.minus(BATCH);
        run.did(1);
    }

    private static OperationRun run(OperationOrder order) {
        return new OperationRun(new Nothing(), order, MONDAY_9AM);
    }

    private record Nothing() implements Operation {

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public Uni<OperationReport> run(OperationOrder order) {
            throw new AssertionError("nobody runs it");
        }
    }
}
