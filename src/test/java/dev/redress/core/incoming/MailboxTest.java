package dev.redress.core.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, anna@example.com",
        "anna+shop@example.com, anna@example.com",
        "anna+a+b@example.com, anna@example.com",
        "anna+@example.com, anna@example.com",
        "+anna@example.com, +anna@example.com",
        "anna@ex+ample.com, anna@ex+ample.com"
    })
    void what_stands_behind_a_plus_makes_no_other_mailbox(String address, String mailbox) {
        assertThat(MailAddress.mailbox(address)).isEqualTo(mailbox);
    }
}
