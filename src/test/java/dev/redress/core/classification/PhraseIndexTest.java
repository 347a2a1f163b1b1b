package dev.redress.core.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseIndexTest {
    private static final String TWELVE = "一二三四五六七八九十甲乙";

    @Test
    void every_match_is_found_also_inside_and_across_each_other() {
        assertThat(found("she is here", "s*", "he*", "his", "here"))
                .containsExactly("s*", "he*", "here");
        assertThat(found("不是正品货", "不是正品", "正品", "品货", "是正")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "fire, a fire broke out, true",
        "fire, fire, true",
        "fire, the fireplace, false",
        "fire, a campfire, false",
        "fire, 收到fire了, true",
        "fire, fire2, false",
        "defect*, it is defective, true",
        "defect*, nondefective, false",
        "caught fire, 'It CAUGHT\nfire!', true",
        "a货, 这是A货, true",
        "a货, visa货, false",
    })
    void latin_words_match_whole_and_han_characters_anywhere(
            String phrase, String text, boolean expected) {
        assertThat(!found(text, phrase).isEmpty()).isEqualTo(expected);
    }

    @Test
    void joined_parts_may_stand_twelve_characters_apart_and_no_more() {
        assertThat(found("退款" + TWELVE + "没到账", "退款~没到账")).hasSize(1);
        assertThat(found("退款" + TWELVE + "丙没到账", "退款~没到账")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "1, true, true", "12, true, true"})
    void a_phrase_says_how_far_apart_its_parts_may_stand(int most, boolean beside, boolean one) {
        String phrase = "退款~%d~没到账".formatted(most);

        assertThat(!found("退款没到账", phrase).isEmpty()).isEqualTo(beside);
        assertThat(!found("退款还没到账", phrase).isEmpty()).isEqualTo(one);
        assertThat(found("退款" + TWELVE + "丙没到账", phrase)).isEmpty();
    }

    @Test
    void two_hundred_characters_are_the_most() {
        assertThat(found("退款" + "一".repeat(200) + "没到账", "退款~200~没到账")).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> index("退款~201~没到账"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没到账的退款", "退款。没到账", "退款!没到账", "没到账"})
    void joined_parts_need_their_order_and_one_sentence(String text) {
        assertThat(found(text, "退款~没到账")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"退款退款没到, 0", "退款退款退款没到, 2", "退款一退款没到, 0"})
    void an_opening_that_reaches_into_the_closing_hides_none_before_it(String text, int start) {
        List<Hit> hits = index("退款~款没到").find(Delivered.normal(text));

        assertThat(hits)
                .extracting(Hit::start, Hit::end)
                .containsExactly(tuple(start, text.length()));
    }

    @Test
    void openings_are_counted_without_end() {
        assertThat(found("退款".repeat(500) + "没到", "退款~没到")).hasSize(1);
        assertThat(found("退款没到".repeat(500), "退款~没到")).hasSize(500);
    }

    @Test
    void a_joined_match_spans_both_parts() {
        PhraseIndex index = index("退款~没到账");

        Hit hit = index.find(Delivered.normal("说退款都三天没到账")).getFirst();

        assertThat(List.of(hit.start(), hit.end())).containsExactly(1, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "~假货", "假~货~物", " ", "a* b"})
    void a_phrase_that_could_match_everywhere_or_is_unclear_is_refused(String phrase) {
        assertThatIllegalArgumentException().isThrownBy(() -> index(phrase));
    }

    private static List<String> found(String text, String... phrases) {
        return index(phrases).find(Delivered.normal(text)).stream()
                .map(hit -> hit.phrase().spelled())
                .toList();
    }

    private static PhraseIndex index(String... phrases) {
        return new PhraseIndex(
                List.of(RuleFixture.voting("r", 5, phrases)), Delivered.SIMPLIFICATION);
    }
}
