package dev.redress.core.classification;

import static dev.redress.core.classification.Delivered.normal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource({
        "１２３１５, 12315",
        "Ｆａｋｅ, fake",
        "FAKE, fake",
        "假貨, 假货",
        "帳號被盜, 账号被盗",
        "假 货, 假货",
        "假　货, 假货",
        "假\u200b货, 假货",
        "caught  fire, caught fire",
        "收到 fake 货, 收到 fake 货",
        "㎏, kg",
        "isn’t, isn't",
        "\uf900, 岂",
    })
    void forms_of_one_word_become_one(String written, String expected) {
        assertThat(normal(written)).hasToString(expected);
    }

    @Test
    void line_breaks_between_han_characters_disappear_and_others_become_a_space() {
        assertThat(normal("假\r\n货\nnot\n\tgood\n")).hasToString("假货 not good");
    }

    @Test
    void the_way_back_spans_the_spaces_inside_a_word() {
        NormalText text = normal("这 是 假 货！");

        assertThat(text).hasToString("这是假货!");
        assertThat(text.originalStart(2)).isEqualTo(4);
        assertThat(text.originalEnd(4)).isEqualTo(7);
    }

    @Test
    void a_surrogate_pair_is_one_step_of_two_units() {
        NormalText text = normal("😡𝐅ake😡");

        assertThat(text).hasToString("😡fake😡");
        assertThat(text.originalStart(2)).isEqualTo(2);
        assertThat(text.originalEnd(3)).isEqualTo(4);
        assertThat(text.originalEnd(6)).isEqualTo(7);
    }

    @Test
    void one_character_that_becomes_many_leads_back_to_itself() {
        NormalText text = normal("甲㍿乙");

        assertThat(text).hasToString("甲株式会社乙");
        assertThat(text.originalStart(3)).isEqualTo(1);
        assertThat(text.originalEnd(4)).isEqualTo(2);
        assertThat(text.originalStart(5)).isEqualTo(2);
    }

    @Test
    void many_long_expansions_fit() {
        assertThat(normal("\ufdfa".repeat(5_000)).length()).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d假货", "假货\ude21", "\ude21\ud83d"})
    void a_lone_surrogate_survives(String broken) {
        NormalText text = normal(broken);

        assertThat(text).hasToString(broken);
        assertThat(text.originalEnd(text.length())).isEqualTo(broken.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t　", "\u200b\ufeff"})
    void nothing_to_read_is_an_empty_text(String blank) {
        assertThat(normal(blank).length()).isZero();
    }
}
