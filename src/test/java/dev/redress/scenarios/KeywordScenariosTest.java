package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
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

/// Keyword rules are data: what people change counts for new cases at once.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeywordScenariosTest {

    private static final String NOON = "2026-03-02T12:00";
    private static final String LONG_AGO = "2026-01-01T00:00:00+08:00";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T12:00:00+08:00");
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static Map<String, Object> rule(String id, List<String> phrases, Object... more) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("id", id);
        rule.put("phrases", phrases);
        for (int i = 0; i < more.length; i += 2) {
            rule.put((String) more[i], more[i + 1]);
        }
        return rule;
    }

    @Test
    @Tag("CLS-15")
    void keyword_lists_are_edited_approved_in_force_at_once_and_rolled_back() {
        String text = "枸杞寿司有蟑螂腿";
        Submitted before = Submitted.at(NOON, text);
        assertThat(before.get("rulesVersion")).isEqualTo("1");

        int version =
                KeywordChange.from(LONG_AGO)
                        .add(
                                rule(
                                        "product.vermin",
                                        List.of("蟑螂"),
                                        "category",
                                        "PRODUCT",
                                        "subCategory",
                                        "safety_harm",
                                        "weight",
                                        10,
                                        "severityFloor",
                                        "MAJOR",
                                        "riskFloor",
                                        "HIGH",
                                        "priorityFloor",
                                        "P2",
                                        "signals",
                                        List.of("vermin")))
                        .proposed();
        assertThat(Submitted.at(NOON, text).get("category")).isEqualTo(before.get("category"));
        Api.as("middle1")
                .body(Map.of("version", version, "approved", true, "reason", "my own"))
                .post("/policies/keywords/approval")
                .then()
                .statusCode(403);
        KeywordChange.decide(version).statusCode(409).body("code", equalTo("NOT_EVALUATED"));
        KeywordChange.evaluate(version).statusCode(200);
        KeywordChange.decide(version).statusCode(200);

        Submitted after = Submitted.at(NOON, text);
        assertThat(after.get("category")).isEqualTo("PRODUCT");
        assertThat(after.get("subCategory")).isEqualTo("safety_harm");
        assertThat(after.get("severity")).isEqualTo("URGENT");
        assertThat(after.get("risk")).isEqualTo("HIGH");
        assertThat(after.answer().getList("signals")).contains("vermin");
        assertThat(after.get("rulesVersion")).isEqualTo("2");

        int third = KeywordChange.backTo(1, LONG_AGO).approved();
        assertThat(third).isEqualTo(3);
        assertThat(Submitted.at(NOON, text).get("category")).isEqualTo(before.get("category"));
        Api.as("middle1")
                .get("/policies/keywords")
                .then()
                .body("version", equalTo(3))
                .body("versions.version", contains(3, 2, 1))
                .body("versions[2].effectiveFrom", equalTo("1999-12-31T16:00:00Z"));
    }

    @Test
    @Tag("CLS-15")
    void a_rule_says_how_it_matches_and_what_it_does() {
        KeywordChange.from(LONG_AGO)
                .add(
                        rule(
                                "test.inside",
                                List.of("zzqq"),
                                "match",
                                "ANYWHERE",
                                "signals",
                                List.of("inside")))
                .add(rule("test.whole", List.of("zzqq"), "signals", List.of("whole")))
                .add(rule("test.near", List.of("石榴~3~核桃"), "signals", List.of("near")))
                .add(
                        rule(
                                "test.denied",
                                List.of("石榴"),
                                "unlessNegated",
                                true,
                                "signals",
                                List.of("pomegranate")))
                .add(
                        rule(
                                "test.danger",
                                List.of("柠檬"),
                                "category",
                                "PAYMENT",
                                "weight",
                                10,
                                "greenChannel",
                                true))
                .add(rule("test.idiom", List.of("柠檬茶"), "idiom", true))
                .approved();

        assertThat(signals("the azzqqa broke")).containsExactly("inside");
        assertThat(signals("the zzqq broke")).containsExactlyInAnyOrder("inside", "whole");
        assertThat(signals("石榴一二三核桃")).contains("near", "pomegranate");
        assertThat(signals("石榴一二三四核桃")).containsExactly("pomegranate");
        assertThat(signals("这不是石榴")).isEmpty();
        assertThat(Submitted.at(NOON, "柠檬正在").get("greenChannel")).isEqualTo("true");
        assertThat(Submitted.at(NOON, "柠檬茶正在").get("greenChannel")).isEqualTo("false");
    }

    private static List<String> signals(String text) {
        return Submitted.at(NOON, text).answer().getList("signals");
    }

    @Test
    void a_version_counts_for_cases_received_from_its_first_instant_on() {
        KeywordChange.from("2026-04-01T00:00:00+08:00")
                .edit("product.counterfeit", rule -> rule.put("subCategory", "quality"))
                .approved();

        Submitted before = Submitted.at("2026-03-31T23:59:59", "收到的是假货");
        Submitted after = Submitted.at("2026-04-01T00:00", "收到的是假货");

        assertThat(before.get("subCategory")).isEqualTo("counterfeit");
        assertThat(before.get("rulesVersion")).isEqualTo("1");
        assertThat(after.get("subCategory")).isEqualTo("quality");
        assertThat(after.get("rulesVersion")).isEqualTo("2");
    }

    @Test
    void what_is_wrong_is_told_by_its_place() {
        KeywordChange change = KeywordChange.from(LONG_AGO);
        int next = change.count();
        change.with("threshold", 1.01)
                .add(rule("Test One", List.of("", "甲*乙", "甲~999~乙", "甲~乙~丙"), "weight", 11))
                .add(rule("product.damaged", List.of(), "category", "PRODUCT"))
                .add(rule("test.idiom", List.of("甲"), "idiom", true, "signals", List.of("Ä")))
                .add(rule("test.none", List.of("甲")))
                .add(rule("test.half", List.of("甲"), "subCategory", "quality", "weight", 3));

        change.propose()
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "threshold",
                                place(next, ".id"),
                                place(next, ".phrases[0]"),
                                place(next, ".phrases[1]"),
                                place(next, ".phrases[2]"),
                                place(next, ".phrases[3]"),
                                place(next, ".weight"),
                                place(next + 1, ".id"),
                                place(next + 1, ".phrases"),
                                place(next + 1, ".weight"),
                                place(next + 2, ".signals[0]"),
                                place(next + 2, ".idiom"),
                                place(next + 3, ""),
                                place(next + 4, ".category"),
                                place(next + 4, ".subCategory")));
        assertThat(database.count("policy_version")).isZero();
    }

    private static String place(int rule, String member) {
        return "rules[%d]%s".formatted(rule, member);
    }

    @Test
    void a_sub_category_that_nobody_has_graded_is_refused_also_when_it_is_approved() {
        KeywordChange unknown = KeywordChange.from(LONG_AGO);
        int next = unknown.count();
        unknown.add(
                        rule(
                                "test.one",
                                List.of("甲"),
                                "category",
                                "PRODUCT",
                                "subCategory",
                                "mouldy",
                                "weight",
                                3))
                .propose()
                .statusCode(422)
                .body("errors[0].field", equalTo(place(next, ".subCategory")))
                .body("errors[0].code", equalTo("UNKNOWN"));

        int version = KeywordChange.from(LONG_AGO).proposed();
        database.execute(
                "update policy_version set body = jsonb_set(body, '{rules,1,subCategory}',"
                        + " '\"mouldy\"')");
        KeywordChange.decide(version)
                .statusCode(422)
                .body("errors.field", hasItem(place(1, ".subCategory")));
    }
}
