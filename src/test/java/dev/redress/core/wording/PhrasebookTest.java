package dev.redress.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    private static final Map<String, Map<String, String>> TERMS =
            Map.of(
                    "status", Map.of("CLOSED", "已关闭", "DECIDED", "已决定"),
                    "action", Map.of("messages", "发送消息"),
                    "role", Map.of("middle", "中台", "operations", "运营负责人"));

    private static final Phrasebook BOOK =
            new Phrasebook(
                    Map.of(
                            "is required", "必填",
                            "must be {0} to {1}", "必须在 {0} 到 {1} 之间",
                            "must be {0}", "必须是 {0}",
                            "{0} owns it already", "已由 {0} 负责",
                            "{0} is not possible while the case is {1}",
                                    "案件“{1:status}”时不能{0:action}",
                            "Only these may: {0}", "只有{0:role}可以",
                            "breaks the rule {0}: {1}", "违反规则 {0}：{1}",
                            "{0} is not good enough: {1}", "{0} 未达标：{1*}",
                            "is at {0}", "在“{0:status}”"),
                    TERMS);

    @ParameterizedTest
    @CsvSource({
        "is required, 必填",
        "must be 1 to 200, 必须在 1 到 200 之间",
        "must be ours, 必须是 ours",
        "wang owns it already, 已由 wang 负责"
    })
    void a_sentence_is_said_with_what_fills_it(String sentence, String chinese) {
        assertThat(BOOK.said(sentence)).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "messages is not possible while the case is CLOSED, 案件“已关闭”时不能发送消息",
        "links is not possible while the case is DECIDED, 案件“已决定”时不能links",
        "Only these may: middle, 只有中台可以",
        "'Only these may: middle, operations', 只有中台、运营负责人可以",
        "'Only these may: middle, others', 只有中台、others可以"
    })
    void codes_are_said_as_the_desk_calls_them(String sentence, String chinese) {
        assertThat(BOOK.said(sentence)).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "3 is not good enough: is required, 3 未达标：必填",
        "3 is not good enough: is required; must be 1, 3 未达标：必填；必须是 1",
        "3 is not good enough: is at CLOSED; who knows, 3 未达标：在“已关闭”；who knows"
    })
    void sentences_that_fill_a_place_are_said_in_the_words_of_the_book(
            String sentence, String chinese) {
        assertThat(BOOK.said(sentence)).contains(chinese);
    }

    /// A quote that happens to be a sentence, or the name of a status.
    @ParameterizedTest
    @CsvSource({
        "breaks the rule R1: is required, 违反规则 R1：is required",
        "breaks the rule R1: CLOSED, 违反规则 R1：CLOSED",
        "must be is required, 必须是 is required"
    })
    void what_somebody_wrote_is_said_as_it_stands(String sentence, String chinese) {
        assertThat(BOOK.said(sentence)).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource({"'is required '", "is", "''", "must be", "wang owns it"})
    void what_only_begins_or_ends_like_a_sentence_is_none(String sentence) {
        assertThat(BOOK.said(sentence)).isEmpty();
    }

    @Test
    void what_somebody_wrote_is_no_place_of_the_translation() {
        assertThat(BOOK.said("must be {1} to $1\\")).contains("必须在 {1} 到 $1\\ 之间");
    }

    /// A pattern that goes back to try again, or a sentence within each other, would be at it for
    /// hours.
    @Test
    void a_long_sentence_takes_no_longer_than_its_length() {
        String colons = ": ".repeat(100_000);

        assertThat(BOOK.said("x is not possible while the case is " + colons)).isPresent();
        assertThat(BOOK.said("x is not good enough: ".repeat(10_000))).isPresent();
    }

    @Test
    void the_places_of_both_languages_agree() {
        assertThatThrownBy(() -> book("at most {0}", "最多"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book("at most {1}", "最多 {1}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book("{0} of {1}", "{1} 的 {1:status}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_said_by_terms_that_nobody_has() {
        assertThatThrownBy(() -> book("It is {0}", "已是 {0:colour}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    private static Phrasebook book(String sentence, String translation) {
        return new Phrasebook(Map.of(sentence, translation), TERMS);
    }
}
