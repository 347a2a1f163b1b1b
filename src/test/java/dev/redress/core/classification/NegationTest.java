package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不是假货",
                "没有假货",
                "没有任何假货",
                "并非假货",
                "无假货",
                "這不是假貨",
                "it is not fake",
                "not a fake",
                "this isn't fake",
                "this isn’t a fake",
                "没发现 假货"
            })
    void a_negation_before_the_phrase_is_seen(String text) {
        assertThat(negated(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "假货",
                "是假货",
                "是不是假货",
                "有没有假货",
                "不知道是假货",
                "不好，假货",
                "没有退款。假货",
                "no. a fake",
                "fake",
                "i do not know but it is fake",
                "假货不是"
            })
    void what_is_asked_or_said_of_something_else_is_none(String text) {
        assertThat(negated(text)).isFalse();
    }

    private static boolean negated(String text) {
        return RuleFixture.assess(text, RuleFixture.voting("r", 10, "假货", "fake"))
                .reasons()
                .getFirst()
                .negated();
    }
}
