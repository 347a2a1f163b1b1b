package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Severity, risk, priority and green channel as the delivered matrix C has them.
class GradingTest {

    @ParameterizedTest
    @CsvSource({
        "吹风机质量太差, PRODUCT, SERIOUS, MEDIUM, P3",
        "货不对板, PRODUCT, SERIOUS, MEDIUM, P3",
        "物流太慢, LOGISTICS, SERIOUS, LOW, P3",
        "丢件, LOGISTICS, SERIOUS, LOW, P3",
        "虚假签收, LOGISTICS, SERIOUS, LOW, P3",
        "客服不回复, SERVICE, GENERAL, LOW, P4",
        "推诿, SERVICE, GENERAL, LOW, P4",
        "退货被拒, AFTER_SALES, GENERAL, MEDIUM, P4",
        "赔偿不合理, AFTER_SALES, GENERAL, MEDIUM, P4",
        "退款流程复杂, AFTER_SALES, GENERAL, LOW, P4",
        "我要退货, AFTER_SALES, GENERAL, LOW, P4",
        "账号被冻结, ACCOUNT_SECURITY, SERIOUS, MEDIUM, P3",
        "密码泄露, ACCOUNT_SECURITY, SERIOUS, MEDIUM, P3",
        "重复扣款, PAYMENT, SERIOUS, MEDIUM, P3",
        "少发一件, PAYMENT, GENERAL, LOW, P4",
        "客服误导消费者, INFORMATION, GENERAL, LOW, P4",
        "平台规则不合理, PLATFORM_RULE, MAJOR, MEDIUM, P2",
        "规则不透明, PLATFORM_RULE, MAJOR, MEDIUM, P2",
        "系统崩溃, TECHNICAL, GENERAL, LOW, P4",
    })
    void the_category_sets_severity_risk_and_priority(
            String content, Category category, Severity severity, Risk risk, Priority priority) {
        Assessment found = assess(content);

        assertThat(found.category()).isEqualTo(category);
        assertThat(found.severity()).isEqualTo(severity);
        assertThat(found.risk()).isEqualTo(risk);
        assertThat(found.priority()).isEqualTo(priority);
        assertThat(found.greenChannel()).isFalse();
        assertThat(found.abstained()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"账号被盗, HIGH", "盗刷, HIGH", "重复扣款, MEDIUM"})
    void a_danger_that_goes_on_is_urgent_and_without_a_sign_of_that_it_is_a_candidate(
            String danger, Risk risk) {
        Assessment ongoing = assess(danger + "，正在进行");
        Assessment past = assess(danger);

        assertThat(ongoing.severity()).isEqualTo(Severity.URGENT);
        assertThat(ongoing.risk()).isEqualTo(risk);
        assertThat(ongoing.greenChannel()).isTrue();
        assertThat(ongoing.signals()).isEmpty();
        assertThat(past.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(past.greenChannel()).isFalse();
        assertThat(past.signals()).containsExactly("green_channel_candidate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "账号被盗, 正在被扣款",
                "帳號被盜，正在被扣款",
                "盗刷还在继续，不断有扣款",
                "刚刚被盗了",
                "账号被盗，现在有人在转钱",
                "My account was hacked and I am being charged right now"
            })
    void stolen_while_we_speak_takes_the_green_channel(String content) {
        Assessment found = assess(content);

        assertThat(found.category()).isEqualTo(Category.ACCOUNT_SECURITY);
        assertThat(found.severity()).isEqualTo(Severity.URGENT);
        assertThat(found.risk()).isEqualTo(Risk.HIGH);
        assertThat(found.priority()).isEqualTo(Priority.P1);
        assertThat(found.greenChannel()).isTrue();
    }

    @Test
    void something_that_goes_on_without_danger_is_not_urgent() {
        assertThat(assess("物流太慢，正在等").severity()).isEqualTo(Severity.SERIOUS);
    }

    @Test
    void an_emergency_is_urgent_whatever_the_text_says() {
        Assessment found = assess("请联系我", Kind.EMERGENCY, null);

        assertThat(found.severity()).isEqualTo(Severity.URGENT);
        assertThat(found.priority()).isEqualTo(Priority.P1);
        assertThat(found.greenChannel()).isTrue();
        assertThat(found.category()).isEqualTo(Category.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "499.99, SERIOUS, LOW", "500.00, SERIOUS, LOW", "500.01, SERIOUS, MEDIUM",
        "9999.99, SERIOUS, MEDIUM", "10000.00, MAJOR, HIGH", "10000.01, MAJOR, HIGH",
    })
    void the_claim_raises_risk_and_severity(BigDecimal claim, Severity severity, Risk risk) {
        Assessment found = assess("物流太慢", Kind.COMPLAINT, claim);

        assertThat(found.severity()).isEqualTo(severity);
        assertThat(found.risk()).isEqualTo(risk);
        assertThat(found.signals().contains("large_amount")).isEqualTo(severity == Severity.MAJOR);
    }

    @Test
    void many_customers_together_are_a_major_case() {
        Assessment found = assess("我们集体投诉，吹风机质量太差");

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.severity()).isEqualTo(Severity.MAJOR);
        assertThat(found.risk()).isEqualTo(Risk.HIGH);
        assertThat(found.signals()).containsExactly("mass");
    }

    @Test
    void a_keyword_never_lifts_above_the_second_place_unless_urgent() {
        Rule top = RuleFixture.lifting("top", Priority.P1, "优先");

        assertThat(RuleFixture.assess("优先", top).priority()).isEqualTo(Priority.P2);
    }

    @Test
    void the_declared_kind_is_a_guess_that_a_person_confirms() {
        Assessment found = assess("请联系我", Kind.LOGISTICS_ANOMALY, null);

        assertThat(found.category()).isEqualTo(Category.LOGISTICS);
        assertThat(found.confidence()).isEqualTo(0.5);
        assertThat(found.abstained()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void any_kind_is_answered(Kind kind) {
        assertThat(assess("假货", kind, null).category()).isEqualTo(Category.PRODUCT);
    }

    private static Assessment assess(String content, Kind kind, @Nullable BigDecimal claim) {
        return Delivered.CLASSIFIER.classify(new Facts(content, kind, claim));
    }

    private static Assessment assess(String content) {
        return Delivered.assess(content);
    }
}
