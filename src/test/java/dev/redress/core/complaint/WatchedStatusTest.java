package dev.redress.core.complaint;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.complaint.RandomLife.Step;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import dev.redress.support.Published;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// No case is forgotten: something watches each, by the table of `case-lifecycle.md`.
class WatchedStatusTest {

    private static final int LIVES = 1_000;

    /// Until each state of a mediation was there, which takes more than a thousand now and then.
    private static final int LIVES_MAX = 20 * LIVES;

    /// What is written where the desk itself has nothing to do.
    private static final String NOBODY = "nobody";

    private static final Map<String, String> TABLE =
            Published.document("case-lifecycle.md").table("Watched status").stream()
                    .collect(toMap(row -> row.cell("Watched status"), row -> row.cell("By")));

    /// A case in the middle of its life, with the disputes that it had.
    private record Moment(
            Complaint complaint, @Nullable Mediation mediation, @Nullable Arbitration arbitration) {

        static Moment after(Step step) {
            return new Moment(
                    Changed.stored(step.change().after()),
                    step.disputes().mediation(),
                    step.disputes().arbitration());
        }

        boolean isWatchedBy(String watch) {
            return switch (watch) {
                case NOBODY -> true;
                case "parties" -> mediation != null && mediation.watchAt() != null;
                case "award" -> arbitration != null && arbitration.watchAt() != null;
                case "archiving" -> complaint.archiveAt().isPresent();
                default -> runs(Stage.valueOf(watch));
            };
        }

        /// What is broken and not done yet is watched by those who were told of it.
        private boolean runs(Stage stage) {
            return complaint.deadlines().stream()
                    .filter(clock -> clock.stage() == stage && clock.isOwed())
                    .map(Deadline::state)
                    .anyMatch(state -> state != DeadlineState.PAUSED);
        }
    }

    @Test
    void every_status_has_its_watch_or_a_reason_for_none() {
        assertThat(TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Status.values()).map(Status::name).toList());
    }

    @Test
    void every_case_is_watched_at_every_moment_of_a_thousand_random_lives() {
        long seed = Long.getLong("gen.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Set<MediationState> mediated = EnumSet.noneOf(MediationState.class);
        for (int i = 0; i < LIVES || (i < LIVES_MAX && isOneMissing(mediated)); i++) {
            RandomLife life = RandomLife.lived(random);
            assertWatched(new Moment(life.opened().after(), null, null), "the opening", seed);
            for (Step step : life.steps()) {
                Moment moment = Moment.after(step);
                assertWatched(moment, step.command(), seed);
                Stream.ofNullable(moment.mediation()).map(Mediation::state).forEach(mediated::add);
            }
        }
        assertThat(mediated).as("no life is too quiet").containsExactly(MediationState.values());
    }

    private static boolean isOneMissing(Set<MediationState> mediated) {
        return mediated.size() < MediationState.values().length;
    }

    private static void assertWatched(Moment moment, String step, long seed) {
        Complaint complaint = moment.complaint();
        String watches = Objects.requireNonNull(TABLE.get(complaint.status().name()));
        assertThat(Stream.of(watches.split(", ")).anyMatch(moment::isWatchedBy))
                .as(
                        "%s is watched by %s after %s of -Dgen.seed=%d: %s",
                        complaint.status(), watches, step, seed, complaint.deadlines())
                .isTrue();
    }
}
