package dev.redress.infra.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Application;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The application and its cloud must not drift apart: what lost its schedule here would not run,
/// and nobody would notice.
class HandlersTest {

    static Stream<Handler> handlers() {
        return Handler.ALL.stream();
    }

    @Test
    void every_handler_of_the_application_has_a_function_and_no_other_has() {
        assertThat(handlers().map(Handler::name))
                .containsExactlyInAnyOrderElementsOf(Application.handlers());
    }

    /// Whoever may start work at a door would have it done without what it needs.
    @Test
    void a_door_refuses_the_work_that_needs_more_than_it_has() {
        assertThat(
                        handlers()
                                .filter(handler -> !Door.DESK.needs().containsAll(handler.needs()))
                                .map(Handler::name))
                .containsExactlyInAnyOrderElementsOf(Application.reachingOthers());
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void a_handler_runs_as_often_as_in_the_server(Handler handler) {
        assertThat(written(handler.rhythm()))
                .isEqualTo(Application.property("redress.schedule." + handler.name()));
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void lambda_ends_no_run_before_its_time(Handler handler) {
        assertThat(handler.size().timeout()).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    /// A run that keeps more than half would be cut short by its own reserve.
    @ParameterizedTest
    @MethodSource("handlers")
    void a_run_can_keep_its_whole_reserve_and_has_more_left_to_work(Handler handler) {
        Duration reserve = Duration.parse(Application.property("redress.operation.reserve"));

        assertThat(handler.size().timeout()).isGreaterThan(reserve.multipliedBy(2));
    }

    /// As `application.properties` writes it; what is started by hand is not in there.
    private static @Nullable String written(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> written(pause);
            case Rhythm.Nightly(var at) -> "0 %d %d * * ?".formatted(at.getMinute(), at.getHour());
            case Rhythm.ByHand _ -> null;
        };
    }

    private static String written(Duration pause) {
        boolean fewMinutes =
                pause.toSeconds() % 60 == 0 && pause.toMinutes() > 1 && pause.toHours() == 0;
        return fewMinutes
                ? pause.toMinutes() + "m"
                : pause.toHours() > 0 ? pause.toHours() + "h" : pause.toSeconds() + "s";
    }
}
