package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00Z");
    private static final OperationOrder DRY_TEN = new OperationOrder(true, 10);

    private final CompletableFuture<Boolean> step = new CompletableFuture<>();
    private final CompletableFuture<Boolean> lastStep = new CompletableFuture<>();
    private final RunsUnderWay runs = new RunsUnderWay();
    private final Operations operations =
            new Operations(
                    List.of(new Echo("first"), new Echo("second"), new Stepping()),
                    () -> Duration.ofMinutes(1),
                    runs,
                    new DeskClock());

    @Test
    void the_operation_of_that_name_gets_the_order() {
        OperationReport report = operations.run("second", DRY_TEN).await().indefinitely();

        assertThat(report)
                .isEqualTo(
                        new OperationReport(
                                "second", true, MONDAY_9AM, 10, List.of("case 7 hung")));
    }

    @Test
    void an_unknown_name_is_not_found_and_the_known_are_named() {
        assertThatThrownBy(() -> operations.run("third", DRY_TEN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(404))
                .hasMessageContaining("third")
                .hasMessageContaining("[first, second, stepping]");
    }

    @Test
    void a_run_is_waited_for_and_takes_up_nothing_more_when_the_process_ends() throws Exception {
        UniAssertSubscriber<OperationReport> report =
                operations
                        .run("stepping", OperationOrder.ALL)
                        .subscribe()
                        .withSubscriber(UniAssertSubscriber.create());
        step.complete(true);
        report.assertNotTerminated();

        assertThat(runs.end(Duration.ZERO)).isFalse();
        lastStep.complete(true);

        assertThat(report.getItem().outOfTime()).isTrue();
        assertThat(report.getItem().done()).isEqualTo(2);
        assertThat(runs.end(Duration.ZERO)).isTrue();
    }

    /// A schedule had begun to start it before the process said that it ends.
    @Test
    void a_run_that_begins_when_the_process_ends_asks_its_operation_for_nothing() throws Exception {
        Uni<OperationReport> late = operations.run("second", DRY_TEN);
        runs.end(Duration.ZERO);

        OperationReport report = late.await().indefinitely();

        assertThat(report.outOfTime()).isTrue();
        assertThat(report.dryRun()).isTrue();
        assertThat(report.done()).isZero();
        assertThat(report.failures()).isEmpty();
    }

    /// Would step for ever.
    private final class Stepping implements Operation {

        private final Iterator<CompletableFuture<Boolean>> steps =
                List.of(step, lastStep).iterator();

        @Override
        public String name() {
            return "stepping";
        }

        @Override
        public Uni<OperationReport> run(OperationOrder order) {
            OperationRun run = new OperationRun(this, order, MONDAY_9AM);
            return run.repeat(() ->
                            Uni.createFrom().completionStage(steps.next()).invoke(() -> run.did(1)))
                    .map(_ -> run.report());
        }
    }

    /// Reports its order back, and one failure.
    private record Echo(String name) implements Operation {

        @Override
        public Uni<OperationReport> run(OperationOrder order) {
            List<String> failures = List.of("case 7 hung");
            return Uni.createFrom()
                    .item(
                            new OperationReport(
                                    name, order.dryRun(), MONDAY_9AM, order.limit(), failures));
        }
    }
}
