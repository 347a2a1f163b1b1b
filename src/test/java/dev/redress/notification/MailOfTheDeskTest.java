package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.notification.OwnDispatch.Dispatcher;
import dev.redress.notification.OwnDispatch.Hasty;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole way of a mail: a complaint by e-mail, the outbox, the dispatch, and a mail server.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MailOfTheDeskTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// For a mail server that answers, however slow the machine.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject DispatchFixture post;
    @Inject Cases cases;
    @Inject OwnDispatch dispatches;
    @Inject Addresses addresses;
    @Inject Vertx vertx;
    @Inject Database database;

    private final GreenMail server = new GreenMail(ScriptedSmtp.anyPort());

    @BeforeEach
    void start_empty() {
        post.startEmpty();
        Api.setClock(MONDAY_10AM.toString());
        server.start();
    }

    @AfterEach
    void stop_the_server() {
        server.stop();
    }

    @Test
    void whoever_complains_in_english_has_one_mail_in_english() throws Exception {
        String caseNo = complain("en");

        run(dispatcher(server.getSmtp().getPort()), Duration.ZERO);
        run(dispatcher(server.getSmtp().getPort()), MINUTE);

        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()).singleElement().hasToString("wang@example.com");
        assertThat(mail.getContent().toString()).contains("complaint", caseNo);
        assertThat(mail.getSubject()).contains("complaint").doesNotContain("\n");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<%s@shop.example>".formatted(receipt()));
        assertThat(state()).isEqualTo("SENT EMAIL");
    }

    @Test
    void whoever_complains_in_chinese_has_one_mail_in_chinese() throws Exception {
        String caseNo = complain("zh-CN");

        run(dispatcher(server.getSmtp().getPort()), Duration.ZERO);

        MimeMessage mail = onlyMail();
        assertThat(mail.getContent().toString()).contains("投诉", caseNo);
        assertThat(mail.getSubject()).contains("投诉");
    }

    /// Neither a name nor words of somebody get into the head of a mail.
    @Test
    void nobody_writes_headers_by_their_name_or_by_what_they_say() throws Exception {
        complaint("en", "Wang\r\nBcc: everybody@example.com").statusCode(422);
        Complaint complaint = post.open(1).getFirst();
        database.execute("update complaint set channel = 'EMAIL'");
        cases.act(
                complaint, "supervisor1", MONDAY_10AM, new Command.Assign(Cases.account("agent1")));
        cases.act(
                complaint,
                "agent1",
                MONDAY_10AM,
                new Command.Message("Hello\r\nBcc: everybody\r\n\r\nDear all", true));

        Dispatcher dispatcher = dispatcher(server.getSmtp().getPort());
        for (int round = 0; round < 4; round++) {
            run(dispatcher, MINUTE.multipliedBy(round));
        }

        assertThat(server.getReceivedMessages())
                .hasSizeGreaterThan(1)
                .allSatisfy(mail -> {
                    assertThat(mail.getHeader("Bcc")).isNull();
                    assertThat(mail.getAllRecipients()).hasSize(1);
                });
    }

    /// The server took it, and the answer was lost: what comes again is the same mail.
    @Test
    void a_mail_that_is_sent_again_is_the_same_mail() throws Exception {
        complain("en");
        run(dispatcher(server.getSmtp().getPort()), Duration.ZERO);

        database.execute("update outbox set state = 'PENDING', sent_at = null");
        run(dispatcher(server.getSmtp().getPort()), Duration.ofHours(1));

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void a_mailbox_that_does_not_exist_leaves_the_message_in_the_app_with_the_reason() {
        complain("en");
        try (ScriptedSmtp refusing = new ScriptedSmtp("550 5.1.1 no such mailbox")) {
            run(dispatcher(refusing.port()), Duration.ZERO);
        }
        run(dispatcher(server.getSmtp().getPort()), MINUTE);

        assertThat(state()).isEqualTo("SENT INBOX");
        assertThat(detailOf("REFUSED")).contains("550 5.1.1 no such mailbox");
        assertThat(database.count("delivered_message")).isOne();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mailbox_that_is_busy_has_the_mail_a_minute_later() throws Exception {
        complain("en");
        try (ScriptedSmtp busy = new ScriptedSmtp("450 4.2.1 try later")) {
            run(dispatcher(busy.port()), Duration.ZERO);
        }
        assertThat(state()).isEqualTo("PENDING EMAIL");
        assertThat(detailOf("FAILED")).contains("450 4.2.1 try later");

        run(dispatcher(server.getSmtp().getPort()), MINUTE.multipliedBy(2));

        assertThat(onlyMail().getHeader("Message-ID")[0]).contains(receipt().toString());
    }

    /// The server of the test cannot encrypt.
    @Test
    void no_word_is_sent_in_clear_where_it_must_be_encrypted() {
        complain("en");

        MailSettings strict =
                new MailSettings(server.getSmtp().getPort(), StartTLSOptions.REQUIRED);
        run(dispatcher(strict), Duration.ZERO);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo("PENDING EMAIL");
    }

    @Test
    void a_dead_letter_is_sent_again_by_mail_once_the_mailbox_is_there() throws Exception {
        complain("en");
        database.execute(
                "update outbox set state = 'DEAD', dead_reason = 'REFUSED', lane = 'EMAIL',"
                        + " dead_at = now(), last_error = '550 no such mailbox'");

        Api.as("operations1")
                .body(Map.of("why", "邮箱已恢复", "lane", "EMAIL"))
                .post("/dead-letters/redrives")
                .then()
                .body("messages", equalTo(1));
        run(dispatcher(server.getSmtp().getPort()), MINUTE);

        assertThat(onlyMail().getHeader("Message-ID")[0]).contains(receipt().toString());
    }

    private Dispatcher dispatcher(int port) {
        return dispatcher(new MailSettings(port));
    }

    private Dispatcher dispatcher(MailSettings settings) {
        return dispatches.with(
                new Hasty("http://127.0.0.1:1/", 100, PATIENCE),
                new SmtpGateway(new SmtpClient(settings, vertx), addresses, settings));
    }

    private String complain(String language) {
        return complaint(language, "王小明").statusCode(201).extract().path("caseNo");
    }

    private static ValidatableResponse complaint(String language, String name) {
        return Api.as("app1")
                .header("Accept-Language", language)
                .body(
                        Map.of(
                                "channel",
                                "EMAIL",
                                "content",
                                Cases.RUDE_SERVICE,
                                "orderNo",
                                "ORD-1",
                                "customer",
                                Map.of(
                                        "id", "customer1",
                                        "name", name,
                                        "email", "wang@example.com")))
                .post("/complaints")
                .then();
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private UUID receipt() {
        return database.rows("select id from outbox where template = 'RECEIPT'")
                .getFirst()
                .getUUID(0);
    }

    private String state() {
        return database.rows("select state || ' ' || lane from outbox where template = 'RECEIPT'")
                .getFirst()
                .getString(0);
    }

    private String detailOf(String outcome) {
        return database.rows("select detail from delivery_attempt where outcome = $1", outcome)
                .getFirst()
                .getString(0);
    }

    private static void run(Dispatcher dispatcher, Duration later) {
        dispatcher.runAt(MONDAY_10AM.plus(later));
    }
}
