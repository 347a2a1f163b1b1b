package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.policy.RulesReset;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Policies are data: what people change counts for new cases at once.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyScenariosTest {

    private static final String GENERAL = "客服态度差";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static PolicyChange fiveDaysFrom(String effectiveFrom) {
        return PolicyChange.from(effectiveFrom)
                .edit("RESOLVE", "GENERAL", rule -> rule.put("days", 5));
    }

    private static int policyVersion(Submitted complaint) {
        return complaint.answer().getInt("deadlines.find { it.stage == 'RESOLVE' }.policyVersion");
    }

    @Test
    @Tag("A32")
    void a_version_counts_for_cases_received_from_its_first_instant_on() {
        int version = fiveDaysFrom("2026-04-01T00:00:00+08:00").approved();

        Submitted before = Submitted.at("2026-03-31T23:59", GENERAL);
        Submitted after = Submitted.at("2026-04-01T00:00", GENERAL);

        assertThat(version).isEqualTo(2);
        assertThat(before.dueAt("RESOLVE")).isEqualTo(time("2026-04-10T18:00"));
        assertThat(policyVersion(before)).isEqualTo(1);
        assertThat(after.dueAt("RESOLVE")).isEqualTo(time("2026-04-09T18:00"));
        assertThat(policyVersion(after)).isEqualTo(2);
    }

    @Test
    @Tag("SLA-48")
    void a_changed_duration_counts_for_new_cases_without_a_restart() {
        Submitted before = Submitted.at("2026-03-02T10:00", GENERAL);

        fiveDaysFrom("2026-01-01T00:00:00+08:00").approved();
        Submitted after = Submitted.at("2026-03-02T10:01", GENERAL);

        assertThat(before.dueAt("RESOLVE")).isEqualTo(time("2026-03-11T18:00"));
        assertThat(after.dueAt("RESOLVE")).isEqualTo(time("2026-03-09T18:00"));
        assertThat(
                        database.rows(
                                        "select due_at from deadline where stage = 'RESOLVE'"
                                                + " and policy_version = 1")
                                .getFirst()
                                .getOffsetDateTime(0)
                                .toInstant())
                .isEqualTo("2026-03-11T10:00:00Z");
    }

    private static Map<String, Object> firstResponse(String duration, String name, String value) {
        return Map.of(
                "stage",
                "FIRST_RESPONSE",
                "kinds",
                List.of("COMPLAINT"),
                name,
                List.of(value),
                "startEvent",
                "RECEIPT",
                "mode",
                "CAL",
                "duration",
                duration,
                "responsibleRole",
                "AGENT");
    }

    private static Submitted submit(String channel, String tier, String content) {
        return Submitted.post(
                Map.of(
                        "channel",
                        channel,
                        "customer",
                        Map.of("id", "customer1", "phone", "13812345678", "tier", tier),
                        "content",
                        content));
    }

    @Test
    @Tag("SLA-49")
    void the_most_specific_of_channel_customer_tier_and_category_wins() {
        Submitted.at("2026-03-02T10:00", GENERAL);
        PolicyChange.from("2026-01-01T00:00:00+08:00")
                .add(firstResponse("PT40M", "channels", "PHONE"))
                .add(firstResponse("PT20M", "customerTiers", "HIGH_VALUE"))
                .add(firstResponse("PT10M", "categories", "SERVICE"))
                .approved();

        assertThat(submit("APP", "STANDARD", "平台规则不合理").dueAt("FIRST_RESPONSE"))
                .isEqualTo(time("2026-03-02T10:30"));
        assertThat(submit("PHONE", "STANDARD", "平台规则不合理").dueAt("FIRST_RESPONSE"))
                .isEqualTo(time("2026-03-02T10:40"));
        assertThat(submit("PHONE", "HIGH_VALUE", "平台规则不合理").dueAt("FIRST_RESPONSE"))
                .isEqualTo(time("2026-03-02T10:20"));
        assertThat(submit("PHONE", "HIGH_VALUE", GENERAL).dueAt("FIRST_RESPONSE"))
                .isEqualTo(time("2026-03-02T10:10"));
    }

    @Test
    @Tag("M18")
    void a_negative_duration_and_a_warning_above_100_percent_are_refused_by_their_place() {
        PolicyChange change = PolicyChange.from("2026-04-01T00:00:00+08:00");
        int next = change.count();

        change.add(firstResponse("PT-1H", "channels", "PHONE"));
        Map<String, Object> late = new HashMap<>(firstResponse("PT1H", "channels", "EMAIL"));
        late.put("warnAtPercent", 101);
        change.add(late);

        change.propose()
                .statusCode(422)
                .body("errors.field", hasItem("rules[%d].duration".formatted(next)))
                .body("errors.field", hasItem("rules[%d].warnAtPercent".formatted(next + 1)));
        assertThat(database.count("policy_version")).isZero();
    }

    @Test
    void a_share_of_100_percent_warns_when_it_is_due_and_of_none_is_refused() {
        Map<String, Object> rule = new HashMap<>(firstResponse("PT1H", "channels", "APP"));
        rule.put("warnAtPercent", 0);
        PolicyChange.from("2026-01-01T00:00:00+08:00").add(rule).propose().statusCode(422);
        rule.put("warnAtPercent", 100);
        PolicyChange.from("2026-01-01T00:00:00+08:00").add(rule).approved();

        Submitted complaint = Submitted.at("2026-03-02T10:00", GENERAL);

        assertThat(complaint.warnAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-02T11:00"));
    }

    @Test
    void two_rules_of_which_neither_is_the_more_specific_are_refused_by_their_places() {
        PolicyChange change = PolicyChange.from("2026-04-01T00:00:00+08:00");
        int next = change.count();

        change.add(firstResponse("PT1H", "channels", "PHONE"))
                .add(firstResponse("PT2H", "channels", "PHONE"))
                .propose()
                .statusCode(422)
                .body("errors[0].field", equalTo("rules[%d]".formatted(next + 1)))
                .body("errors[0].code", equalTo("AMBIGUOUS"));
    }
}
