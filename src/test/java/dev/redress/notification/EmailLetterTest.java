package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.notice.Template;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailLetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com,b@example.com",
                "a@example.com\r\nBcc: b@example.com",
                "a@example.com> SIZE=1",
                "Wang <a@example.com>",
                "a@b@example.com ",
                "nobody"
            })
    void one_address_is_never_taken_for_two(String address) {
        assertThat(EmailLetter.of(saying("您好"), address, new MailSettings(0))).isEmpty();
    }

    @Test
    void a_subject_is_the_first_sentence_and_never_two_lines() {
        assertThat(subject("我们已收到您的投诉。专员将跟进。")).isEqualTo("我们已收到您的投诉");
        assertThat(subject("Hello\r\nBcc: b@example.com")).isEqualTo("Hello");
        assertThat(subject("\r\nBcc: b@example.com")).isEqualTo("Bcc: b@example.com");
        assertThat(subject("x".repeat(100))).hasSize(70);
        assertThat(subject("")).isEmpty();
    }

    private static String subject(String text) {
        return EmailLetter.of(saying(text), "a@example.com", new MailSettings(0))
                .orElseThrow()
                .subject();
    }

    private static OutboxMessage saying(String text) {
        return new OutboxMessage(
                UUID.randomUUID(),
                "R260302-00000-00000",
                Template.RECEIPT,
                1,
                "customer:customer1",
                text,
                MessageState.PENDING,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }
}
