package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunsUnderWayTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final RunsUnderWay runs = new RunsUnderWay();

    @Test
    void the_end_waits_for_a_run_that_has_begun() throws Exception {
        CompletableFuture<String> work = new CompletableFuture<>();
        begin(work);

        CompletableFuture<Boolean> ended = ending(LONG);
        assertThat(runs.end(Duration.ofMillis(20))).isFalse();
        assertThat(ended).isNotDone();

        work.complete("done");
        assertThat(ended.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_run_that_failed_or_was_given_up_is_over() throws Exception {
        CompletableFuture<String> failing = new CompletableFuture<>();
        begin(failing);
        UniAssertSubscriber<String> leaving = begin(new CompletableFuture<>());

        failing.completeExceptionally(new IllegalStateException("away"));
        assertThat(runs.end(Duration.ZERO)).isFalse();
        leaving.cancel();

        assertThat(runs.end(Duration.ZERO)).isTrue();
    }

    @Test
    void a_run_that_nobody_began_is_not_waited_for() throws Exception {
        runs.counted(Uni.createFrom().nothing());

        assertThat(runs.end(Duration.ZERO)).isTrue();
    }

    @Test
    void runs_are_told_of_the_end() throws Exception {
        assertThat(runs.isEnding()).isFalse();
        runs.end(Duration.ZERO);
        assertThat(runs.isEnding()).isTrue();
    }

    private UniAssertSubscriber<String> begin(CompletableFuture<String> work) {
        return runs.counted(Uni.createFrom().completionStage(work))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private CompletableFuture<Boolean> ending(Duration max) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return runs.end(max);
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                },
                work -> Thread.ofPlatform().start(work));
    }
}
