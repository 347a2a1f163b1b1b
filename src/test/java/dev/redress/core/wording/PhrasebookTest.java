package dev.redress.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    private static final Phrasebook BOOK =
            new Phrasebook(
                    Map.of(
                            "is required", "必填",
                            "must be {0} to {1}", "必须在 {0} 到 {1} 之间",
                            "must be {0}", "必须是 {0}",
                            "{0} owns it already", "已由 {0} 负责",
                            "{0} is not possible while the case is {1}", "案件处于 {1} 时不能 {0}",
                            "{0}: {1}", "{0}：{1}"));

    @ParameterizedTest
    @CsvSource({
        "is required, 必填",
        "must be 1 to 200, 必须在 1 到 200 之间",
        "must be ours, 必须是 ours",
        "wang owns it already, 已由 wang 负责",
        "REPLY is not possible while the case is CLOSED, 案件处于 CLOSED 时不能 REPLY"
    })
    void a_sentence_is_said_with_what_fills_it(String sentence, String chinese) {
        assertThat(BOOK.said(sentence)).contains(chinese);
    }

    @Test
    void what_fills_a_sentence_is_translated_if_it_is_one() {
        assertThat(BOOK.said("content: is required")).contains("content：必填");
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

    /// A pattern that goes back to try again would be at it for hours.
    @Test
    void a_long_sentence_takes_no_longer_than_its_length() {
        String colons = ": ".repeat(100_000);

        assertThat(BOOK.said("x is not possible while the case is " + colons)).isPresent();
        assertThat(BOOK.said(colons)).isPresent();
    }

    @Test
    void the_places_of_both_languages_agree() {
        assertThatThrownBy(() -> new Phrasebook(Map.of("at most {0}", "最多")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phrasebook(Map.of("at most {1}", "最多 {1}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phrasebook(Map.of("{0} of {1}", "{1} 的 {1}")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
