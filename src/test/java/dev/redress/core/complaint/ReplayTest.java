package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.complaint.RandomLife.Step;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final int LIVES = 1_000;

    @Test
    void the_events_of_a_thousand_random_lives_lead_to_the_state_of_each() {
        long seed = Long.getLong("gen.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < LIVES; i++) {
            RandomLife life = RandomLife.lived(random);
            Replay replay = new Replay().then(CaseState.facts(life.opened().after()));
            life.steps().forEach(step -> replay.then(told(step)));

            assertThat(replay.state())
                    .as("life %d of -Dgen.seed=%d", i, seed)
                    .isEqualTo(CaseState.of(life.complaint()));
            assertThat(replay.differences(life.complaint())).isEmpty();
        }
    }

    /// What the step changed, of which no event told if there is none.
    private static Map<String, @Nullable String> told(Step step) {
        Map<String, @Nullable String> changes =
                CaseState.changes(step.found(), step.change().after());
        if (step.change().events().isEmpty()) {
            assertThat(changes).as("%s", step.command()).isEmpty();
        }
        return changes;
    }

    @Test
    void what_the_case_has_otherwise_is_told_by_its_name() {
        Story story = new Story(LOW_RISK);
        Replay replay = new Replay().then(CaseState.facts(story.complaint()));
        Complaint before = story.complaint();
        replay.then(CaseState.changes(before, story.assigned().complaint()));

        Complaint other =
                Changed.handled(story.complaint(), handling -> handling.assignedTo("agent2"));

        assertThat(replay.differences(story.complaint())).isEmpty();
        assertThat(replay.differences(other))
                .containsExactly(
                        "handling.assignee is agent1 by the events, and agent2 in the case");
        assertThat(replay.differences(Changed.status(story.complaint(), Status.CLASSIFIED)))
                .containsExactly("status is ASSIGNED by the events, and CLASSIFIED in the case");
    }

    @Test
    void a_part_that_cases_got_later_and_that_is_empty_is_missed_by_no_history() {
        Complaint complaint = new Story(LOW_RISK).complaint();
        SortedMap<String, String> earlier = CaseState.facts(complaint);
        earlier.keySet().removeIf(path -> path.startsWith("dossier.care."));

        assertThat(new Replay().then(earlier).differences(complaint)).isEmpty();
    }

    @Test
    void a_change_tells_what_it_changed_and_no_more() {
        Story story = new Story(LOW_RISK).investigating();
        Complaint before = story.complaint();
        Complaint after = story.then(AGENT, new Command.Message("您好", false)).complaint();

        assertThat(CaseState.changes(before, after))
                .containsExactly(Map.entry("handling.firstContactOwner", "agent1"));
    }

    @Test
    void the_state_is_all_of_a_case_but_what_never_changes_and_what_the_ledger_tells() {
        Set<String> left = names(Complaint.class);
        left.removeAll(names(CaseState.class));

        assertThat(left)
                .containsExactlyInAnyOrder("id", "caseNo", "version", "submission", "deadlines");
    }

    private static Set<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(toSet());
    }
}
