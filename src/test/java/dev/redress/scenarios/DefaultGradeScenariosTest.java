package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How grave a case is by default (spec.md §4.6, §6.3, §6.4).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DefaultGradeScenariosTest {

    private static final String NOON = "2026-03-02T12:00";

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T12:00:00+08:00");
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static Submitted submit(String content, Object... more) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "APP");
        body.put("customer", Map.of("id", "customer1"));
        body.put("content", content);
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return Submitted.post(body);
    }

    @ParameterizedTest
    @CsvSource({"收到的是假货, P2", "杯子破损, P2", "质量太差了, P3", "客服态度差，还卖假货, P2", "客服态度差, P4"})
    @Tag("CLS-14")
    void fake_and_damaged_goods_have_a_high_priority(String content, String priority) {
        assertThat(submit(content).get("priority")).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({"客服态度差, GENERAL", "质量太差了, SERIOUS", "平台规则不合理, MAJOR", "'账号被盗, 正在被扣款', URGENT"})
    @Tag("CLS-16")
    void there_are_four_grades(String content, String severity) {
        assertThat(submit(content).get("severity")).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "质量太差了, PRODUCT",
        "物流太慢了, LOGISTICS",
        "我的账号被盗了, ACCOUNT_SECURITY",
        "账号异常, ACCOUNT_SECURITY"
    })
    @Tag("CLS-17")
    void quality_delay_and_account_security_are_serious(String content, String category) {
        Submitted complaint = submit(content);

        assertThat(complaint.get("category")).isEqualTo(category);
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
    }

    @ParameterizedTest
    @CsvSource({"平台规则不合理, rules", "你们的政策不透明, opaque"})
    @Tag("CLS-18")
    void rule_disputes_and_opaque_policies_are_major(String content, String subCategory) {
        Submitted complaint = submit(content);

        assertThat(complaint.get("category")).isEqualTo("PLATFORM_RULE");
        assertThat(complaint.get("subCategory")).isEqualTo(subCategory);
        assertThat(complaint.get("severity")).isEqualTo("MAJOR");
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN, 我想退货, LOW",
        "COMPLAINT, 质量太差了, MEDIUM",
        "COMPLAINT, 我们要集体投诉, HIGH",
        "COMPLAINT, 客服态度差的事已经上热搜, HIGH"
    })
    @Tag("CLS-19")
    void there_are_three_levels_of_risk(String kind, String content, String risk) {
        assertThat(submit(content, "kind", kind).get("risk")).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, 支付异常，钱正在被扣, true",
        "COMPLAINT, 账号被盗，有人正在下单, true",
        "EMERGENCY, 支付异常, true",
        "EMERGENCY, 账号被盗, true",
        "COMPLAINT, 上个月账号异常, false"
    })
    @Tag("CLS-20")
    void payment_and_account_dangers_enter_the_green_channel(
            String kind, String content, String open) {
        Submitted complaint = submit(content, "kind", kind);

        assertThat(complaint.get("greenChannel")).isEqualTo(open);
        assertThat(complaint.stages().contains("MULTI_TEAM_ALERT"))
                .isEqualTo(Boolean.parseBoolean(open));
    }

    /// A rule of weight 3 alone makes a confidence of exactly 0.6, one of weight 2 of 0.5.
    @Test
    @Tag("CLS-27")
    void below_the_threshold_a_person_classifies_and_the_receipt_is_not_delayed() {
        KeywordChange.from("2026-01-01T00:00:00+08:00")
                .add(word("test.clear", "榴莲", 3))
                .add(word("test.hint", "山竹", 2))
                .approved();

        Submitted sure = Submitted.at(NOON, "榴莲");
        Submitted unsure = Submitted.at(NOON, "山竹");

        assertThat(sure.answer().getDouble("confidence")).isEqualTo(0.6);
        assertThat(sure.get("abstained")).isEqualTo("false");
        assertThat(sure.get("status")).isEqualTo("CLASSIFIED");
        assertThat(unsure.answer().getDouble("confidence")).isEqualTo(0.5);
        assertThat(unsure.get("abstained")).isEqualTo("true");
        assertThat(unsure.get("status")).isEqualTo("RECEIVED");
        for (Submitted complaint : List.of(sure, unsure)) {
            assertThat(complaint.stateOf("ACK")).isEqualTo("MET");
            assertThat(complaint.messages()).contains("RECEIPT customer:customer1");
            assertThat(complaint.dueAt("RESOLVE")).isAfter(time(NOON));
        }
        assertThat(sure.dueAt("ACK")).isEqualTo(unsure.dueAt("ACK"));
    }

    private static Map<String, Object> word(String id, String phrase, int weight) {
        return Map.of(
                "id", id, "phrases", List.of(phrase), "category", "SERVICE", "weight", weight);
    }

    @ParameterizedTest
    @CsvSource({
        "客服态度差, 10000.00, MAJOR, large_amount",
        "客服态度差, 9999.99, GENERAL, ",
        "客服态度差，我们集体投诉, 0.01, MAJOR, mass"
    })
    @Tag("CLS-28")
    void large_amounts_and_many_people_make_a_case_major(
            String content, String claim, String severity, String signal) {
        Submitted complaint = submit(content, "claimAmount", claim);

        assertThat(complaint.get("severity")).isEqualTo(severity);
        assertThat(complaint.answer().<String>getList("signals"))
                .isEqualTo(signal == null ? List.of() : List.of(signal));
    }
}
