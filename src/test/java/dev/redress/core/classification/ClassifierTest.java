package dev.redress.core.classification;

import static dev.redress.core.classification.Delivered.assess;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays the delivered rules with sentences as customers write them.
class ClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"收到的是假货", "收到的是假貨", "收到的是 假 货", "The perfume is FAKE"})
    void fake_goods_are_serious_and_come_before_other_serious_cases(String content) {
        Assessment found = assess(content);

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.subCategory()).isEqualTo("counterfeit");
        assertThat(found.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(found.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(found.priority()).isEqualTo(Priority.P2);
        assertThat(found.abstained()).isFalse();
        assertThat(found.greenChannel()).isFalse();
        assertThat(found.reasons()).extracting(Reason::rule).containsExactly("product.counterfeit");
    }

    @Test
    void a_reason_says_which_words_and_what_they_do() {
        assertThat(assess("😡收到的是假　貨").reasons())
                .containsExactly(
                        new Reason(
                                "product.counterfeit",
                                "假货",
                                6,
                                9,
                                false,
                                "category PRODUCT/counterfeit, priority at least P2"));
    }

    @Test
    void damage_comes_before_other_serious_cases() {
        Assessment found = assess("包装破损, 杯子碎了");

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.subCategory()).isEqualTo("damaged");
        assertThat(found.priority()).isEqualTo(Priority.P2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天天气不错", "", " \n", "？？？", "\ud83d", "hello there"})
    void a_text_without_any_hit_goes_to_a_person(String content) {
        Assessment found = assess(content);

        assertThat(found)
                .isEqualTo(
                        new Assessment(
                                Category.OTHER,
                                null,
                                0,
                                true,
                                Severity.GENERAL,
                                Risk.LOW,
                                Priority.P4,
                                false,
                                List.of(),
                                List.of(),
                                Delivered.RULES.version()));
    }

    @ParameterizedTest
    @CsvSource({
        "被盗, ACCOUNT_SECURITY",
        "盗刷, ACCOUNT_SECURITY",
        "账号异常, ACCOUNT_SECURITY",
        "密码泄露, ACCOUNT_SECURITY",
        "信息泄露, PRIVACY",
        "骚扰电话, PRIVACY",
        "不发货, LOGISTICS",
        "物流不动, LOGISTICS",
        "虚假签收, LOGISTICS",
        "丢件, LOGISTICS",
        "推诿, SERVICE",
        "没人管, SERVICE",
        "态度差, SERVICE",
        "不回复, SERVICE",
        "假货, PRODUCT",
        "破损, PRODUCT",
        "起火, PRODUCT",
        "假一赔十, PRODUCT",
    })
    void each_word_of_the_policy_decides_its_category(String word, Category expected) {
        assertThat(assess(word).category()).isEqualTo(expected);
        assertThat(assess(word).abstained()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"起火", "爆炸", "中毒", "过敏", "受伤", "起火了但没有受伤", "it caught fire"})
    void harm_to_people_is_urgent(String content) {
        Assessment found = assess(content);

        assertThat(found.subCategory()).isEqualTo("safety_harm");
        assertThat(found.severity()).isEqualTo(Severity.URGENT);
        assertThat(found.risk()).isEqualTo(Risk.HIGH);
        assertThat(found.priority()).isEqualTo(Priority.P1);
        assertThat(found.greenChannel()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "12315, legal",
        "１２３１５, legal",
        "起诉, legal",
        "律师, legal",
        "曝光, opinion",
        "媒体, opinion",
        "微博, opinion",
    })
    void legal_and_public_words_raise_the_risk_whatever_the_case_is_about(
            String word, String signal) {
        Assessment found = assess("快递员态度恶劣，再不处理就" + word);

        assertThat(found.category()).isEqualTo(Category.SERVICE);
        assertThat(found.severity()).isEqualTo(Severity.GENERAL);
        assertThat(found.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(found.signals()).containsExactly(signal);
    }

    @Test
    void legal_words_alone_raise_the_risk_of_an_unclassified_case() {
        Assessment found = assess("我要打12315");

        assertThat(found.category()).isEqualTo(Category.OTHER);
        assertThat(found.abstained()).isTrue();
        assertThat(found.risk()).isEqualTo(Risk.MEDIUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息泄露", "骚扰电话", "You leaked my phone number"})
    void a_privacy_case_is_serious_with_high_risk(String content) {
        assertThat(assess(content).severity()).isEqualTo(Severity.SERIOUS);
        assertThat(assess(content).risk()).isEqualTo(Risk.HIGH);
        assertThat(assess(content).priority()).isEqualTo(Priority.P3);
    }

    @Test
    void ten_times_the_price_for_a_fake_is_a_legal_matter_of_high_risk() {
        Assessment found = assess("怀疑是假货，要求假一赔十");

        assertThat(found.subCategory()).isEqualTo("counterfeit");
        assertThat(found.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(found.risk()).isEqualTo(Risk.HIGH);
        assertThat(found.priority()).isEqualTo(Priority.P2);
        assertThat(found.signals()).containsExactly("tenfold", "legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是假货", "没有破损"})
    void a_negated_word_still_hits_and_is_marked(String content) {
        Assessment found = assess(content);

        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.priority()).isEqualTo(Priority.P2);
        assertThat(found.reasons()).first().matches(Reason::negated);
        assertThat(found.abstained()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"支持多媒体播放", "相机曝光度", "点了一起火锅"})
    void harmless_idioms_say_nothing(String content) {
        assertThat(assess(content).reasons()).isEmpty();
        assertThat(assess(content).signals()).isEmpty();
    }

    @Test
    void a_text_of_one_word_repeated_is_told_ten_times_only() {
        Assessment found = assess("假货".repeat(2_500));

        assertThat(found.reasons()).hasSize(10);
        assertThat(found.reasons().getLast().start()).isEqualTo(18);
        assertThat(found.confidence()).isEqualTo(assess("假货").confidence());
    }

    /// Whoever is told a thousand reasons reads none; what they decide is decided all the same.
    @Test
    void no_more_than_two_hundred_hits_are_told_and_all_of_them_decide() {
        Rule[] rules = new Rule[302];
        for (int i = 0; i < 300; i++) {
            rules[i] = RuleFixture.voting("r" + i, 5, "词%d。".formatted(i));
        }
        rules[300] = RuleFixture.lifting("last", Priority.P2, "最后");
        rules[301] = RuleFixture.voting("other", Category.LOGISTICS, 1, "最后");
        String content =
                IntStream.range(0, 300).mapToObj("词%d。"::formatted).collect(Collectors.joining())
                        + "最后";

        Assessment found = RuleFixture.assess(content, rules);

        assertThat(found.reasons()).hasSize(Classifier.HITS_TOLD_MAX);
        assertThat(found.reasons())
                .extracting(Reason::rule)
                .startsWith("r0")
                .doesNotContain("last");
        assertThat(found.category()).isEqualTo(Category.PRODUCT);
        assertThat(found.priority()).isEqualTo(Priority.P2);
    }
}
