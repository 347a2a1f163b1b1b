package dev.redress.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Layer;
import dev.redress.core.staff.Member;
import dev.redress.core.staff.Presence;
import dev.redress.core.staff.Profile;
import dev.redress.core.staff.ShiftTimes;
import dev.redress.support.Gen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random staffs, whose shifts, words and hands are full by chance, are given random cases one
/// after another.
class RouterPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Router ROUTER = new Router(RouterTest.RULES);
    private static final int CASES = 60;

    @Test
    void nobody_ever_has_more_than_they_can_have() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                seed -> {
                    Day day = new Day(seed);
                    Map<String, Integer> before = day.loads();
                    day.route();
                    day.staff.forEach(agent ->
                            assertThat(agent.load())
                                    .isLessThanOrEqualTo(
                                            Math.max(
                                                    before.getOrDefault(agent.account(), 0),
                                                    agent.member().profile().capacity())));
                });
    }

    @Test
    void nobody_is_given_a_case_who_is_absent_or_whom_it_is_about() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                seed ->
                        new Day(seed)
                                .route()
                                .forEach((need, given) -> {
                                    Member member = given.agent().member();
                                    assertThat(member.isAvailable()).isTrue();
                                    assertThat(need.complainedOf())
                                            .doesNotContain(member.account());
                                    assertThat(member.profile().levelIn(need.group())).isPositive();
                                }));
    }

    @Test
    void the_same_facts_in_any_order_give_the_same_choice_and_reasons() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                seed -> {
                    Day day = new Day(seed);
                    Need need = day.need();
                    List<Agent> shuffled = new ArrayList<>(day.staff);
                    Collections.shuffle(shuffled, new Random(seed));

                    assertThat(ROUTER.choose(need, shuffled))
                            .isEqualTo(ROUTER.choose(need, day.staff));
                });
    }

    @Test
    void whoever_is_not_chosen_is_barred_for_a_reason_or_was_not_better() {
        Gen.forAll(
                Gen.longs(0, Long.MAX_VALUE - 1),
                seed -> {
                    Day day = new Day(seed);
                    Need need = day.need();
                    Choice choice = ROUTER.choose(need, day.staff);

                    day.staff.forEach(agent ->
                            assertThat(choice.barred().get(agent.account()))
                                    .isEqualTo(ROUTER.bar(need, agent).orElse(null)));
                    boolean somebodyCan = choice.barred().size() < day.staff.size();
                    assertThat(choice instanceof Choice.Given).isEqualTo(somebodyCan);
                });
    }

    private static final class Day {
        private final Random random;
        private final List<Agent> staff = new ArrayList<>();

        Day(long seed) {
            random = new Random(seed);
            int size = random.nextInt(8);
            for (int i = 0; i < size; i++) {
                staff.add(agent("agent" + i));
            }
        }

        Map<String, Integer> loads() {
            Map<String, Integer> loads = new HashMap<>();
            staff.forEach(agent -> loads.put(agent.account(), agent.load()));
            return loads;
        }

        Map<Need, Choice.Given> route() {
            Map<Need, Choice.Given> routed = new HashMap<>();
            for (int i = 0; i < CASES; i++) {
                Need need = need();
                if (ROUTER.choose(need, staff) instanceof Choice.Given given) {
                    routed.put(need, given);
                    staff.replaceAll(agent ->
                            agent.account().equals(given.agent().account())
                                    ? new Agent(agent.member(), agent.load() + 1)
                                    : agent);
                }
            }
            return routed;
        }

        Need need() {
            return new Need(
                    one(SkillGroup.values()),
                    one(Severity.values()),
                    random.nextBoolean() ? "zh-CN" : "en",
                    random.nextBoolean(),
                    random.nextBoolean() ? "华东" : null,
                    somebody(),
                    random.nextBoolean() ? List.of() : List.of("agent" + random.nextInt(8)));
        }

        private @Nullable String somebody() {
            return random.nextBoolean() ? null : "agent" + random.nextInt(8);
        }

        private Agent agent(String account) {
            Map<SkillGroup, Integer> skills = new HashMap<>();
            for (SkillGroup group : SkillGroup.values()) {
                if (random.nextBoolean()) {
                    skills.put(group, random.nextInt(1, Profile.LEVEL_MAX + 1));
                }
            }
            Profile profile =
                    new Profile(
                            account,
                            Layer.EXECUTION,
                            null,
                            random.nextBoolean() ? "华东" : "华南",
                            Set.of(random.nextBoolean() ? "zh-CN" : "en"),
                            skills,
                            random.nextInt(6),
                            random.nextInt(5) == 0 ? Certification.NEW : Certification.CERTIFIED);
            Role role = one(Role.AGENT, Role.SENIOR, Role.SUPERVISOR, Role.TRAINEE);
            return new Agent(
                    new Member(profile, Set.of(role), presence(), shifts()), random.nextInt(7));
        }

        private @Nullable Presence presence() {
            return random.nextInt(6) == 0
                    ? null
                    : new Presence(one(Presence.State.values()), ago(), null, null);
        }

        private ShiftTimes shifts() {
            return new ShiftTimes(random.nextBoolean(), random.nextBoolean() ? ago() : null, null);
        }

        private Instant ago() {
            return NOW.minus(Duration.ofMinutes(random.nextInt(600)));
        }

        @SafeVarargs
        private <T> T one(T... values) {
            return values[random.nextInt(values.length)];
        }
    }
}
