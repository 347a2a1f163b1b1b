package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00Z");
    private static final OperationOrder DRY_TEN = new OperationOrder(true, 10);

    private final Operations operations =
            new Operations(
                    List.of(new Echo("first"), new Echo("second")), () -> Duration.ofMinutes(1));

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
                .hasMessageContaining("[first, second]");
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
