package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import dev.redress.core.incoming.MailOrigin;
import dev.redress.core.incoming.MailThread;
import dev.redress.core.incoming.ReceivedMail;
import dev.redress.core.notice.Template;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a mail server.
class SmtpClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TEXT = "我们已收到您的投诉 R260302-00000-00000。专员将在两小时内跟进。";

    private final Vertx vertx = Vertx.vertx();
    private final GreenMail server = new GreenMail(ScriptedSmtp.anyPort());

    private MailSettings settings;
    private SmtpClient client;

    @BeforeEach
    void start_a_server() {
        server.start();
        settings = new MailSettings(server.getSmtp().getPort());
        client = new SmtpClient(settings, vertx);
    }

    @AfterEach
    void stop_it() {
        server.stop();
        vertx.close();
    }

    @Test
    void a_message_arrives_as_it_was_written_and_says_that_a_machine_wrote_it()
            throws MessagingException, IOException {
        OutboxMessage message = saying(Template.RECEIPT);

        send(message);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getContent().toString().strip()).isEqualTo(TEXT);
        assertThat(received.getSubject()).isEqualTo("我们已收到您的投诉 R260302-00000-00000");
        assertThat(received.getFrom()[0]).hasToString("Redress <redress@shop.example>");
        assertThat(received.getAllRecipients()[0]).hasToString("zhang@example.com");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("Message-ID"))
                .containsExactly("<%s@shop.example>".formatted(message.id()));
        assertThat(received.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void a_message_that_is_sent_again_has_the_id_that_it_had() throws MessagingException {
        OutboxMessage message = saying(Template.RECEIPT);

        send(message);
        send(message);

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    }

    @Test
    void another_desk_takes_it_for_what_it_is_and_an_answer_finds_the_case()
            throws MessagingException, IOException {
        OutboxMessage message = saying(Template.RECEIPT);
        send(message);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(raw);

        ReceivedMail mail = ReceivedMail.read(raw.toByteArray());

        assertThat(MailOrigin.of(mail)).isEqualTo(MailOrigin.AUTO_REPLY);
        assertThat(mail.messageId()).isEqualTo(message.id() + "@shop.example");
        assertThat(MailThread.of(mail).answered()).isEqualTo(message.caseNo());
        assertThat(mail.text()).isEqualTo(TEXT);
    }

    @Test
    void a_survey_says_how_to_get_no_more_of_them() throws MessagingException {
        send(saying(Template.SURVEY_INVITATION));

        assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:no-surveys@shop.example>");
    }

    @Test
    void a_mailbox_that_is_not_there_is_refused_for_good() {
        assertThat(failure("550 5.1.1 no such mailbox"))
                .isInstanceOf(Undeliverable.class)
                .hasMessageContaining("no such mailbox");
    }

    @Test
    void a_mailbox_that_is_busy_is_tried_again() {
        assertThat(failure("450 4.2.1 try later")).isNotInstanceOf(Undeliverable.class);
    }

    @Test
    void a_server_that_is_down_is_tried_again() {
        server.stop();

        assertThat(failure(client)).isNotInstanceOf(Undeliverable.class);
    }

    private Throwable failure(String answer) {
        try (ScriptedSmtp scripted = new ScriptedSmtp(answer)) {
            return failure(new SmtpClient(new MailSettings(scripted.port()), vertx));
        }
    }

    private Throwable failure(SmtpClient to) {
        return to.send(mail(saying(Template.RECEIPT)))
                .replaceWith((Throwable) new AssertionError("it was taken"))
                .onFailure()
                .recoverWithItem(failure -> failure)
                .await()
                .atMost(PATIENCE);
    }

    private void send(OutboxMessage message) {
        client.send(mail(message)).await().atMost(PATIENCE);
    }

    private MailMessage mail(OutboxMessage message) {
        return EmailForm.of(
                message.id(),
                EmailLetter.of(message, "zhang@example.com", settings).orElseThrow(),
                settings.from().orElseThrow());
    }

    private static OutboxMessage saying(Template template) {
        return new OutboxMessage(
                UUID.randomUUID(),
                "R260302-00000-00000",
                template,
                1,
                "customer:customer1",
                TEXT,
                MessageState.PENDING,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }
}
