package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.MergeCast.Told;
import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import dev.redress.support.Gen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever goes into what, and comes out again in whatever order.
class MergingPropertyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final int CASES = 4;
    private static final int CASES_MAX = 7;
    private static final int STEPS = 25;

    @Test
    void nothing_said_or_shown_is_lost_and_no_promise_becomes_later() {
        Gen.forAll(Gen.longs(0, Long.MAX_VALUE - 1), seed -> new Life(new Random(seed)).play());
    }

    /// Some cases of one customer that are joined and parted at random while time goes by.
    private static final class Life {
        private final Random random;
        private final List<Told> cases = new ArrayList<>();
        private final Map<UUID, Map<Stage, Instant>> promised = new HashMap<>();
        private int said;
        private int shown;
        private Instant now = MONDAY;

        Life(Random random) {
            this.random = random;
            for (int i = 0; i < CASES; i++) {
                now = now.plusSeconds(random.nextInt(7_200));
                cases.add(new Told("customer1", LOW_RISK, now, null));
            }
            cases.forEach(told -> promised.put(told.complaint().id(), dueTimes(told)));
        }

        void play() {
            for (int i = 0; i < STEPS; i++) {
                now = now.plusSeconds(random.nextInt(7_200));
                step();
                cases.forEach(this::assertSound);
                assertWhole();
            }
        }

        private void step() {
            Told one = cases.get(random.nextInt(cases.size()));
            Told other = cases.get(random.nextInt(cases.size()));
            Merger merger = one.complaint().dossier().course().merger();
            if (merger != null) {
                part(one, merger);
            } else if (random.nextInt(10) == 0 && cases.size() < CASES_MAX) {
                split(one);
            } else if (random.nextInt(3) == 0 && isFree(one, other)) {
                join(one, other);
            } else if (random.nextBoolean()) {
                one.then(CUSTOMER, new Command.CustomerMessage("第" + said++), now);
            } else {
                one.then(CUSTOMER, evidence("第" + shown++), now);
            }
        }

        private static boolean isFree(Told one, Told other) {
            return one != other && other.complaint().dossier().course().merger() == null;
        }

        private void join(Told one, Told other) {
            Map<Stage, Instant> owed = running(one);
            owed.values().removeIf(due -> !due.isAfter(now));
            Map<Stage, Instant> before = running(other);
            one.into(other, now);
            // What comes first, as far as this case had not kept or broken it before.
            running(other)
                    .forEach((stage, due) -> {
                        assertThat(due).isBeforeOrEqualTo(before.getOrDefault(stage, due));
                        assertThat(due).isBeforeOrEqualTo(owed.getOrDefault(stage, due));
                    });
            before.keySet().forEach(stage -> assertStillOwed(other.clock(stage)));
        }

        private void split(Told whole) {
            Map<Stage, Instant> before = dueTimes(whole);
            Told part = whole.split(now);
            assertThat(dueTimes(whole)).isEqualTo(before);
            running(whole)
                    .forEach((stage, due) -> {
                        if (due.isAfter(now)) {
                            assertThat(part.dueAt(stage)).isEqualTo(due);
                        }
                    });
            promised.put(part.complaint().id(), dueTimes(part));
            cases.add(part);
        }

        private void assertStillOwed(Deadline clock) {
            assertThat(clock.state() == DeadlineState.RUNNING || now.isAfter(clock.dueAt()))
                    .isTrue();
        }

        private void part(Told one, Merger merger) {
            Told other =
                    cases.stream()
                            .filter(told -> told.complaint().id().equals(merger.caseId()))
                            .findFirst()
                            .orElseThrow();
            if (other.complaint().status() == Status.MERGED || now.isAfter(merger.undoUntil())) {
                return;
            }
            Map<Stage, Instant> before = dueTimes(one);
            one.outOf(other, now);
            assertThat(dueTimes(one)).isEqualTo(before);
        }

        private void assertSound(Told told) {
            told.assertReplays();
            Map<Stage, Instant> own = Objects.requireNonNull(promised.get(told.complaint().id()));
            boolean isAlone = told.complaint().dossier().course().gathering() == null;
            running(told)
                    .forEach((stage, due) -> {
                        if (own.containsKey(stage)) {
                            assertThat(due).isBeforeOrEqualTo(own.get(stage));
                            assertThat(!isAlone || due.equals(own.get(stage))).isTrue();
                        }
                    });
        }

        /// Each case is reached from exactly one that goes on, with everything that was told in it.
        private void assertWhole() {
            Set<UUID> reached = new HashSet<>();
            List<EventType> told = new ArrayList<>();
            for (Told root : cases) {
                if (root.complaint().status() != Status.MERGED) {
                    for (UUID id : reach(root)) {
                        assertThat(reached.add(id)).isTrue();
                        told.addAll(typesOf(id));
                    }
                }
            }
            assertThat(reached).hasSize(cases.size());
            assertThat(told.stream().filter(EventType.MESSAGE_RECEIVED::equals)).hasSize(said);
            assertThat(told.stream().filter(EventType.EVIDENCE_RECEIVED::equals)).hasSize(shown);
        }

        private List<EventType> typesOf(UUID id) {
            return cases.stream()
                    .filter(told -> told.complaint().id().equals(id))
                    .flatMap(told -> told.events().stream())
                    .map(event -> event.type())
                    .toList();
        }

        private static List<UUID> reach(Told root) {
            List<UUID> ids = new ArrayList<>(List.of(root.complaint().id()));
            Gathering gathering = root.complaint().dossier().course().gathering();
            if (gathering != null) {
                ids.addAll(gathering.caseIds());
            }
            return ids;
        }

        private static Map<Stage, Instant> dueTimes(Told told) {
            Map<Stage, Instant> due = new HashMap<>();
            told.complaint().deadlines().forEach(clock -> put(due, clock));
            return due;
        }

        private static Map<Stage, Instant> running(Told told) {
            Map<Stage, Instant> due = new HashMap<>();
            told.complaint().deadlines().stream()
                    .filter(clock -> clock.state() == DeadlineState.RUNNING)
                    .forEach(clock -> put(due, clock));
            return due;
        }

        private static void put(Map<Stage, Instant> due, Deadline clock) {
            if (clock.stage() != Stage.STALE) {
                due.put(clock.stage(), clock.dueAt());
            }
        }

        private static Command evidence(String text) {
            return new WaitCommand.AddEvidence(
                    Evidence.Side.CUSTOMER, List.of(EvidenceItem.statement(text)));
        }
    }
}
