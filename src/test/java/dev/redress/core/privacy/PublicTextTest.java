package dev.redress.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请联系 13812345678",
                "客户的身份证 110101199003074512",
                "卡号 6222 0202 0000 1234 567",
                "write to wang@example.com"
            })
    void numbers_of_persons_and_addresses_are_found(String text) {
        assertThat(PublicText.holdsPersonalData(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"该批次 B-7 已下架", "热线 12315", "We replace yours for free.", "@客服"})
    void what_names_nobody_may_be_said(String text) {
        assertThat(PublicText.holdsPersonalData(text)).isFalse();
    }
}
