package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.redress.core.classification.RuleBook;
import dev.redress.core.classification.Simplification;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeywordsContentTest {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final Simplification SIMPLIFICATION = Simplification.of(List.of("貨货"));

    @Test
    void two_thousand_rules_are_the_most() {
        assertThat(built(rules(2_000, 1)).rules()).hasSize(2_000);
        assertThat(refused(rules(2_001, 1)))
                .containsExactly(new PolicyFault("rules", "SIZE", "must hold at most 2000 rules"));
    }

    @Test
    void ten_thousand_phrases_are_the_most() {
        assertThat(built(rules(20, 500)).rules()).hasSize(20);
        List<@Nullable KeywordForm> more =
                IntStream.rangeClosed(0, 20)
                        .<@Nullable KeywordForm>mapToObj(i -> rule(i, i < 20 ? 500 : 1))
                        .toList();

        assertThat(refused(more))
                .containsExactly(
                        new PolicyFault("rules", "SIZE", "must hold at most 10000 phrases in all"));
    }

    @Test
    void five_hundred_phrases_are_the_most_of_one_rule() {
        assertThat(built(rules(1, 500)).rules()).hasSize(1);
        assertThat(refused(rules(1, 501)))
                .containsExactly(
                        new PolicyFault(
                                "rules[0].phrases", "SIZE", "must hold at most 500 phrases"));
    }

    @Test
    void the_same_phrase_or_signal_twice_is_a_slip() {
        KeywordForm rule = rule(List.of("假货", "破损", "假貨"), List.of("legal", "mass", "legal"));

        assertThat(refused(List.of(rule)))
                .extracting(PolicyFault::place, PolicyFault::code)
                .containsExactly(
                        tuple("rules[0].phrases[2]", "DUPLICATE"),
                        tuple("rules[0].signals[2]", "DUPLICATE"));
    }

    @Test
    void twenty_signals_are_the_most_of_one_rule() {
        assertThat(built(List.of(rule(List.of("假货"), signals(20)))).rules()).hasSize(1);
        assertThat(refused(List.of(rule(List.of("假货"), signals(21)))))
                .containsExactly(
                        new PolicyFault(
                                "rules[0].signals", "SIZE", "must hold at most 20 signals"));
    }

    private static List<@Nullable String> signals(int count) {
        return IntStream.range(0, count).<@Nullable String>mapToObj(i -> "s" + i).toList();
    }

    private static List<@Nullable KeywordForm> rules(int count, int phrases) {
        return IntStream.range(0, count)
                .<@Nullable KeywordForm>mapToObj(i -> rule(i, phrases))
                .toList();
    }

    private static KeywordForm rule(int number, int phrases) {
        return form(
                "rule." + number,
                IntStream.range(0, phrases)
                        .<@Nullable String>mapToObj(i -> "词%d之%d".formatted(number, i))
                        .toList(),
                List.of("legal"));
    }

    private static KeywordForm rule(
            List<@Nullable String> phrases, List<@Nullable String> signals) {
        return form("rule.one", phrases, signals);
    }

    private static KeywordForm form(
            String id, List<@Nullable String> phrases, List<@Nullable String> signals) {
        return new KeywordForm(
                id, phrases, null, null, null, null, null, null, null, null, null, null, signals,
                null);
    }

    private static RuleBook built(List<@Nullable KeywordForm> rules) {
        return new KeywordsContent(LONG_AGO, 0.6, null, rules).built(2, SIMPLIFICATION);
    }

    private static List<PolicyFault> refused(List<@Nullable KeywordForm> rules) {
        return catchThrowableOfType(InvalidPolicy.class, () -> built(rules)).faults();
    }
}
