package dev.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.RandomLife.Step;
import dev.redress.core.history.Erasing;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever happened to a case, its erased events make its erased state.
class ErasedLifeTest {

    private static final int LIVES = 500;

    @Test
    void the_erased_events_of_random_lives_lead_to_the_erased_state_of_each() {
        long seed = Long.getLong("gen.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < LIVES; i++) {
            RandomLife life = RandomLife.lived(random);
            Complaint opened = life.opened().after();
            String customer = opened.submission().customer().id();
            Erasing erasing = new Erasing(Map.of(customer, "nobody"));
            Replay replay = new Replay();
            replay.then(erasing.facts(CaseState.class, CaseState.facts(opened)));
            life.steps().forEach(step -> replay.then(erased(erasing, step)));
            CaseState state = CaseState.of(life.complaint());

            CaseState erased = erasing.record(CaseState.class, state);

            assertThat(replay.state()).as("life %d of -Dgen.seed=%d", i, seed).isEqualTo(erased);
            assertThat(erased.status()).isEqualTo(state.status());
            assertThat(erased.pauses()).isEqualTo(state.pauses());
            assertThat(erased.handling().assignee()).isEqualTo(state.handling().assignee());
            assertThat(erasing.record(CaseState.class, erased)).isEqualTo(erased);
        }
    }

    private static Map<String, @Nullable String> erased(Erasing erasing, Step step) {
        return erasing.facts(
                CaseState.class, CaseState.changes(step.found(), step.change().after()));
    }

    @Test
    void details_keep_who_and_when_and_lose_what_was_said() {
        Erasing erasing = new Erasing(Map.of("C-1", "nobody", "O-1", "nothing"));

        assertThat(
                        erasing.details(
                                Map.of(
                                        "to", "agent1",
                                        "from", "C-1",
                                        "stage", "RESOLVE",
                                        "reason", "王小明 13812345678",
                                        "cause", "13812345678",
                                        "orderNo", "O-1",
                                        "dueAt", "2026-03-02T10:00:00Z",
                                        "amount", "199.90",
                                        "text", "OK")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "to", "agent1",
                                "from", "nobody",
                                "stage", "RESOLVE",
                                "reason", "[erased]",
                                "cause", "[erased]",
                                "orderNo", "nothing",
                                "dueAt", "2026-03-02T10:00:00Z",
                                "amount", "199.90",
                                "text", "[erased]"));
    }
}
