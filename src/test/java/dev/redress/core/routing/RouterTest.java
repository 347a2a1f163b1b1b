package dev.redress.core.routing;

import static dev.redress.core.routing.Colleague.colleague;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.Certification;
import dev.redress.core.staff.Presence;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouterTest {

    static final RoutingRules RULES =
            new RoutingRules(
                    true,
                    Map.of(
                            Severity.GENERAL, 1,
                            Severity.SERIOUS, 2,
                            Severity.MAJOR, 3,
                            Severity.URGENT, 3),
                    true,
                    Duration.ofMinutes(30));
    private static final Router ROUTER = new Router(RULES);

    @Test
    void whoever_has_more_room_is_given_the_case() {
        Choice.Given given =
                given(
                        Wanted.GENERAL,
                        colleague("zhang").loaded(5, 10),
                        colleague("li").loaded(5, 11));

        assertThat(given.agent().account()).isEqualTo("li");
        assertThat(given.instead()).isEqualTo("zhang");
        assertThat(given.decidedBy()).isEqualTo(Criterion.LOAD);
    }

    @Test
    void at_the_capacity_nobody_is_given_more() {
        assertThat(given(Wanted.GENERAL, colleague("zhang").loaded(9, 10)).agent().account())
                .isEqualTo("zhang");
        assertThat(barred(Wanted.GENERAL, colleague("zhang").loaded(10, 10))).isEqualTo(Bar.FULL);
    }

    @Test
    void the_level_in_the_group_must_do_for_the_severity() {
        Need serious = Wanted.of(Severity.SERIOUS);

        assertThat(barred(serious, colleague("zhang").level(1))).isEqualTo(Bar.LEVEL_TOO_LOW);
        assertThat(given(serious, colleague("zhang").level(2)).decidedBy()).isNull();
        assertThat(barred(serious, colleague("zhang").level(0))).isEqualTo(Bar.NO_SKILL);
    }

    @Test
    void a_specialist_stays_free_while_another_can_do_it() {
        Choice.Given given =
                given(Wanted.GENERAL, colleague("a").level(5), colleague("b").level(1));

        assertThat(given.agent().account()).isEqualTo("b");
        assertThat(given.decidedBy()).isEqualTo(Criterion.LEVEL);
    }

    @Test
    void whom_the_customer_asked_for_comes_before_all_others_if_they_can() {
        Need wished = Wanted.wishing("zhang");
        Colleague free = colleague("li");

        assertThat(given(wished, colleague("zhang").loaded(9, 10), free).agent().account())
                .isEqualTo("zhang");
        Choice.Given otherwise =
                given(wished, colleague("zhang").saying(Presence.State.BUSY), free);
        assertThat(otherwise.agent().account()).isEqualTo("li");
        assertThat(otherwise.reasons(wished))
                .containsEntry("wish", "zhang")
                .containsEntry("barred", "zhang ABSENT");
    }

    @Test
    void language_comes_before_seniority_and_seniority_before_the_site() {
        Need need = Wanted.of("en", true, "华东");
        Colleague speaker = colleague("speaker").writing("en");
        Colleague senior = colleague("senior").having(Role.SENIOR);
        Colleague local = colleague("local").near("华东");

        assertThat(given(need, senior, local, speaker).decidedBy()).isEqualTo(Criterion.LANGUAGE);
        assertThat(given(need, senior, local, speaker).agent().account()).isEqualTo("speaker");
        assertThat(given(need, senior, local).agent().account()).isEqualTo("senior");
        assertThat(given(need, senior, local).decidedBy()).isEqualTo(Criterion.SENIORITY);
        assertThat(given(need, colleague("afar"), local).decidedBy()).isEqualTo(Criterion.SITE);
    }

    @Test
    void seniority_counts_for_customers_of_high_value_alone() {
        Colleague senior = colleague("senior").having(Role.SENIOR).loaded(2, 10);
        Colleague agent = colleague("agent").loaded(1, 10);

        assertThat(given(Wanted.GENERAL, senior, agent).agent().account()).isEqualTo("agent");
        assertThat(given(Wanted.of("zh-CN", true, "华东"), senior, agent).agent().account())
                .isEqualTo("senior");
    }

    @Test
    void whom_it_is_about_is_never_chosen_not_even_on_wish() {
        Need about = Wanted.about("zhang");

        assertThat(barred(about, colleague("zhang"))).isEqualTo(Bar.COMPLAINED_OF);
    }

    @Test
    void beginners_and_those_who_handle_nothing_are_left_out() {
        assertThat(barred(Wanted.GENERAL, colleague("zhang").certified(Certification.NEW)))
                .isEqualTo(Bar.NOT_CERTIFIED);
        assertThat(barred(Wanted.GENERAL, colleague("zhang").having(Role.TRAINEE)))
                .isEqualTo(Bar.NO_HANDLER);
    }

    @Test
    void the_names_decide_in_the_end_whatever_the_order() {
        Colleague one = colleague("a");
        Colleague other = colleague("b");

        assertThat(given(Wanted.GENERAL, one, other)).isEqualTo(given(Wanted.GENERAL, other, one));
        assertThat(given(Wanted.GENERAL, one, other).decidedBy()).isEqualTo(Criterion.NAME);
    }

    private static Choice.Given given(Need need, Colleague... staff) {
        Choice choice = ROUTER.choose(need, Stream.of(staff).map(Colleague::agent).toList());
        assertThat(choice).isInstanceOf(Choice.Given.class);
        return (Choice.Given) choice;
    }

    private static Bar barred(Need need, Colleague one) {
        return ROUTER.bar(need, one.agent()).orElseThrow();
    }
}
