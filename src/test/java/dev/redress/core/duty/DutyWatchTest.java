package dev.redress.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.staff.DutyRoster;
import dev.redress.core.staff.Shift;
import dev.redress.support.JsonRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyWatchTest {

    private static final Instant MONDAY_10AM = Instant.parse("2026-03-02T02:00:00Z");
    private static final DutyRoster NOBODY = new DutyRoster(List.of());
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final DutyPolicy POLICY =
            new DutyPolicy(
                    1,
                    List.of(
                            new DutyTeam(
                                    "SERVICE",
                                    List.of(
                                            new DutyLink(
                                                    Role.SUPERVISOR, null, Duration.ofMinutes(3)),
                                            new DutyLink(Role.MIDDLE, "li.si", TWO_MINUTES)))));

    private final DutyWatch watch =
            new DutyWatch(POLICY, (template, language, values) -> template + " " + values);

    @Test
    void the_delivered_policy_alerts_technology_service_and_risk_control_and_ends_at_the_top() {
        DutyPolicy delivered = JsonRecords.readResource("/policy/duty-v1.json", DutyPolicy.class);

        assertThat(delivered.teams())
                .extracting(team -> team.linkAt(0).recipient())
                .containsExactly(
                        new Recipient.Holders(Role.BACK),
                        new Recipient.Holders(Role.SUPERVISOR),
                        new Recipient.Holders(Role.SECURITY));
        assertThat(delivered.teams())
                .extracting(team -> team.linkAt(99).recipient())
                .containsOnly(new Recipient.Holders(Role.OPERATIONS));
        assertThat(delivered.opened(MONDAY_10AM))
                .extracting(DutyAlert::dueAt)
                .containsOnly(MONDAY_10AM.plus(Duration.ofMinutes(3)));
    }

    @Test
    void the_next_link_is_alerted_and_has_its_own_time() {
        Relay relay = watch.relay(unanswered(0, false), NOBODY, MONDAY_10AM);

        assertThat(relay.alerts())
                .containsExactly(DutyAlert.waiting("SERVICE", 1, MONDAY_10AM, TWO_MINUTES));
        assertThat(relay.notices())
                .extracting(Notice::recipient)
                .containsExactly(new Recipient.Person("li.si"));
        assertThat(relay.events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.at()).isEqualTo(MONDAY_10AM);
                    assertThat(event.details()).containsEntry("team", "SERVICE");
                });
    }

    @Test
    void the_last_link_is_alerted_again_under_another_key() {
        Relay first = watch.relay(unanswered(1, false), NOBODY, MONDAY_10AM);
        Relay second = watch.relay(unanswered(2, false), NOBODY, MONDAY_10AM);

        assertThat(first.notices().getFirst().recipient())
                .isEqualTo(second.notices().getFirst().recipient());
        assertThat(first.notices().getFirst().key())
                .isNotEqualTo(second.notices().getFirst().key());
    }

    @Test
    void nobody_is_alerted_about_what_is_over() {
        Relay relay = watch.relay(unanswered(0, true), NOBODY, MONDAY_10AM);

        assertThat(relay.notices()).isEmpty();
        assertThat(relay.events()).isEmpty();
        assertThat(relay.alerts()).singleElement().extracting(DutyAlert::dueAt).isNull();
    }

    @Test
    void only_those_who_were_alerted_may_acknowledge() {
        Actor supervisor = new Actor("wang.wu", Set.of(Role.SUPERVISOR));
        Actor second = new Actor("li.si", Set.of(Role.MIDDLE));
        Actor other = new Actor("zhao.liu", Set.of(Role.MIDDLE));

        assertThat(teamsOf(supervisor, alerts(0))).containsExactly("SERVICE");
        assertThat(teamsOf(supervisor, alerts(5))).containsExactly("SERVICE");
        assertThat(teamsOf(second, alerts(0))).isEmpty();
        assertThat(teamsOf(second, alerts(1))).containsExactly("SERVICE");
        assertThat(teamsOf(other, alerts(1))).isEmpty();
        assertThat(teamsOf(supervisor, List.of())).isEmpty();
    }

    @Test
    void a_chain_without_links_or_without_patience_is_refused() {
        assertThatThrownBy(() -> new DutyTeam("SERVICE", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DutyLink(Role.BACK, null, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_is_on_duty_is_alerted_by_name_and_may_acknowledge() {
        DutyRoster roster =
                new DutyRoster(
                        List.of(
                                shift("qian.qi", "SERVICE", MONDAY_10AM),
                                shift("sun.ba", "TECHNOLOGY", MONDAY_10AM),
                                shift("zhou.jiu", "SERVICE", MONDAY_10AM.plusSeconds(1))));

        Relay named = watch.name(unanswered(0, false), roster, MONDAY_10AM);
        Relay relayed = watch.relay(unanswered(0, false), roster, MONDAY_10AM);

        assertThat(named.alerts()).isEqualTo(alerts(0));
        assertThat(named.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.key()).isEqualTo("DUTY:SERVICE:0:qian.qi");
                    assertThat(notice.recipient()).isEqualTo(new Recipient.Person("qian.qi"));
                });
        assertThat(named.events())
                .singleElement()
                .satisfies(event ->
                        assertThat(event.details()).containsEntry("recipient", "person:qian.qi"));
        assertThat(relayed.notices())
                .extracting(Notice::recipient)
                .containsExactly(new Recipient.Person("li.si"), new Recipient.Person("qian.qi"));
        Actor onDuty = new Actor("qian.qi", Set.of(Role.AGENT));
        assertThat(POLICY.teamsOf(onDuty, alerts(0), roster, MONDAY_10AM))
                .containsExactly("SERVICE");
    }

    @Test
    void nobody_is_alerted_by_name_of_a_case_about_themselves() {
        DutyRoster roster =
                new DutyRoster(
                        List.of(
                                shift("qian.qi", "SERVICE", MONDAY_10AM),
                                shift("zhou.jiu", "SERVICE", MONDAY_10AM)));
        Emergency found = about(List.of("li.si", "qian.qi"), 0, false);

        assertThat(watch.name(found, roster, MONDAY_10AM).notices())
                .extracting(Notice::recipient)
                .containsExactly(new Recipient.Person("zhou.jiu"));
        assertThat(watch.relay(found, roster, MONDAY_10AM).notices())
                .extracting(Notice::recipient)
                .containsExactly(
                        new Recipient.Holders(Role.SUPERVISOR), new Recipient.Person("zhou.jiu"));
    }

    @Test
    void whoever_is_alone_at_their_place_and_complained_of_is_passed_over() {
        DutyTeam team =
                new DutyTeam(
                        "SERVICE",
                        List.of(
                                new DutyLink(Role.SUPERVISOR, "wang.wu", TWO_MINUTES),
                                new DutyLink(Role.MIDDLE, "li.si", TWO_MINUTES),
                                new DutyLink(Role.OPERATIONS, null, TWO_MINUTES)));

        assertThat(team.stepFrom(1, List.of("li.si"))).isEqualTo(2);
        assertThat(team.stepFrom(1, List.of("wang.wu"))).isEqualTo(1);
        DutyTeam alone =
                new DutyTeam(
                        "SERVICE", List.of(new DutyLink(Role.SUPERVISOR, "wang.wu", TWO_MINUTES)));
        assertThat(alone.linkAt(4, List.of("wang.wu")).recipient())
                .isEqualTo(new Recipient.Holders(Role.SUPERVISOR));
    }

    private static Shift shift(String account, String group, Instant start) {
        return new Shift(account, group, start, start.plus(Duration.ofHours(8)));
    }

    private static List<String> teamsOf(Actor actor, List<DutyAlert> alerts) {
        return POLICY.teamsOf(actor, alerts, NOBODY, MONDAY_10AM);
    }

    private static Emergency unanswered(int step, boolean over) {
        return about(List.of(), step, over);
    }

    private static Emergency about(List<String> accounts, int step, boolean over) {
        return new Emergency(
                "C-1", "en", over, Map.of("category", "PAYMENT"), accounts, alerts(step));
    }

    private static List<DutyAlert> alerts(int step) {
        return List.of(
                DutyAlert.waiting(
                        "SERVICE", step, MONDAY_10AM.minus(TWO_MINUTES), Duration.ofMinutes(1)));
    }
}
