package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                " 138 1234 5678 ",
                "138-1234-5678",
                "+86 13812345678",
                "8613812345678",
                "008613812345678",
                "(86) 138.1234.5678",
                "＋８６１３８１２３４５６７８"
            })
    void a_number_is_the_same_however_it_is_written(String written) {
        assertThat(Findable.PHONE.normal(written)).contains("+8613812345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "no number", "138123456789012345", "138a12345678"})
    void what_is_no_number_has_no_form(String written) {
        assertThat(Findable.PHONE.normal(written)).isEmpty();
    }

    @Test
    void an_address_is_the_same_in_any_case() {
        assertThat(Findable.EMAIL.normal(" Li.Wei@Example.COM ")).contains("li.wei@example.com");
        assertThat(Findable.EMAIL.normal("li.wei")).isEmpty();
        assertThat(Findable.EMAIL.normal("a b@example.com")).isEmpty();
    }

    @Test
    void only_what_leaves_no_doubt_is_evident() {
        assertThat(Findable.evident("138 1234 5678")).contains(Findable.PHONE);
        assertThat(Findable.evident("+44 20 7946 0000")).contains(Findable.PHONE);
        assertThat(Findable.evident("li.wei@example.com")).contains(Findable.EMAIL);
        assertThat(Findable.evident("20260302123")).isEmpty();
        assertThat(Findable.evident("CN-13812345678")).isEmpty();
    }
}
