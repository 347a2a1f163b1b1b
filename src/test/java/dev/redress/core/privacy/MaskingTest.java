package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, *******5678",
        "12345, *2345",
        "1234, ****",
        "1, *",
        "'', ''",
        "+86 13812345678, ***********5678",
    })
    void a_phone_keeps_its_last_four(String phone, String expected) {
        assertThat(Masking.phone(phone)).isEqualTo(expected);
    }

    @Test
    void identity_and_card_numbers_keep_their_last_four() {
        assertThat(Masking.identityNumber("11010119900307123X")).isEqualTo("**************123X");
        assertThat(Masking.bankCard("6222021234567890123")).isEqualTo("***************0123");
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳娜娜, 欧*", "张, *", "'', ''", "𠮷田, 𠮷*", "Li Lei, L*"})
    void a_name_keeps_its_first_character(String name, String expected) {
        assertThat(Masking.name(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@example.com, z***@example.com",
        "a@b.cn, a***@b.cn",
        "@b.cn, *****",
        "nobody, ******",
        "'', ''",
    })
    void an_address_keeps_its_first_character_and_its_domain(String email, String expected) {
        assertThat(Masking.email(email)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "no line to 13812345678, 15, no line to ****",
        "no line to 13812345678, 21, no line to *******567",
        "no line to 13812345678, 22, no line to *******5678",
        "ab𠮷, 3, ab",
        "ab𠮷, 4, ab𠮷",
        "no box zhang@example.com, 40, no box z***@example.com",
        "no box zhang@example.com, 9, no box z*",
        "no box <li.wei+1@mail.example.com>: 550, 60, no box <l***@mail.example.com>: 550",
    })
    void a_text_is_cut_after_its_numbers_and_addresses_were_hidden(
            String text, int lengthMax, String expected) {
        assertThat(Masking.freeText(text, lengthMax)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "我的电话13812345678请回电, 我的电话*******5678请回电",
        "tel:13812345678., tel:*******5678.",
        "138-1234-5678, *********5678",
        "138 1234 5678, *********5678",
        "+8613812345678, **********5678",
        "１３８１２３４５６７８, *******５６７８",
        "订单2024 13812345678, 订单2024 *******5678",
        "13812345678和13987654321, *******5678和*******4321",
        "身份证11010119900307123x, 身份证**************123x",
        "110101 19900307 1234, ****************1234",
        "旧证110101900307123, 旧证***********7123",
        "6222 0212 3456 7890, ***************7890",
        "卡号6222021234567890, 卡号************7890",
    })
    void numbers_of_people_are_hidden_in_running_text(String text, String expected) {
        assertThat(Masking.freeText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单 ORD-123456 没到",
                "1381234567",
                "138123456789",
                "12345678901",
                "2026-11-10 20:00",
                "赔偿 10,000.00 元",
                "01234567890123456789",
                "打12315投诉",
                ""
            })
    void other_numbers_stay(String text) {
        assertThat(Masking.freeText(text)).isEqualTo(text);
    }

    @Test
    void twelve_digits_stay_and_thirteen_to_nineteen_are_hidden() {
        assertThat(Masking.freeText("222222222222")).isEqualTo("222222222222");
        assertThat(Masking.freeText("2222222222222")).isEqualTo("*********2222");
        assertThat(Masking.freeText("2".repeat(19))).isEqualTo("*".repeat(15) + "2222");
        assertThat(Masking.freeText("2".repeat(20))).isEqualTo("2".repeat(20));
    }

    @Test
    void the_numbers_of_the_case_itself_may_stay() {
        assertThat(
                        Masking.freeText(
                                "单号6222021234567890，电话13812345678", List.of("6222021234567890")))
                .isEqualTo("单号6222021234567890，电话*******5678");
    }

    @Test
    void an_identifier_of_ours_stays_whole() {
        String id = "019d0966-6a00-71d0-a1de-e17134188025";

        assertThat(Masking.freeText("与%s重复".formatted(id))).isEqualTo("与%s重复".formatted(id));
        assertThat(Masking.freeText("e17134188025")).isEqualTo("e*******8025");
    }

    @Test
    void a_long_text_of_digits_does_not_take_long() {
        assertThat(Masking.freeText("1 ".repeat(2_500))).hasSize(5_000);
    }
}
