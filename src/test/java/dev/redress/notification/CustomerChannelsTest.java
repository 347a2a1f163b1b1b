package dev.redress.notification;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.WebhookSignature;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.survey.SurveyDispatch;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerChannelsTest {

    private static final Instant MONDAY_10AM = Cases.at("2026-03-02T10:00");
    private static final String INVITATION = "SURVEY_INVITATION";

    @Inject Database database;
    @Inject OpenPost post;
    @Inject Cases cases;
    @Inject Channels channels;
    @Inject SurveyDispatch surveys;

    @BeforeEach
    void start_empty() {
        database.empty();
        post.refuse();
    }

    /// The customer prefers a push, which the desk has not, then a text message, whose number is
    /// none, then an e-mail, which comes back; the app is left.
    @Tag("SRV-03")
    @Test
    void a_survey_goes_the_ways_that_the_customer_prefers_one_after_the_other() {
        prefer(Map.of("channels", List.of("PUSH", "SMS", "EMAIL")));
        invite();
        post.refuse(DeliveryChannel.SMS);

        post.runAt(MONDAY_10AM);
        assertThat(post.the("lane", INVITATION)).isEqualTo("EMAIL");
        assertThat(post.the("state", INVITATION)).isEqualTo("SENT");
        bounce("email");
        post.runAt(MONDAY_10AM.plusSeconds(1));

        assertThat(post.attempts(INVITATION))
                .containsExactly("PUSH SKIPPED", "SMS REFUSED", "EMAIL SENT", "INBOX SENT");
        assertThat(post.the("state", INVITATION)).isEqualTo("SENT");
    }

    @Test
    void the_first_way_that_works_is_enough() {
        prefer(Map.of("channels", List.of("EMAIL", "SMS")));
        invite();

        post.runAt(MONDAY_10AM);

        assertThat(post.attempts(INVITATION)).containsExactly("EMAIL SENT");
    }

    /// By what the last case says of them: an order has no address.
    @Test
    void a_survey_about_an_order_goes_the_way_that_the_customer_prefers() {
        prefer(Map.of("channels", List.of("EMAIL")));
        invite();
        post.runAt(MONDAY_10AM);
        database.execute(
                """
                update outbox set complaint_id = '00000000-0000-0000-0000-000000000000',
                  template = 'SURVEY_ORDER_INVITATION', lane = null, state = 'PENDING', attempts = 0,
                  sent_at = null, next_attempt_at = '2026-03-02 10:00+08'
                where template = 'SURVEY_INVITATION'
                """);
        database.execute("delete from delivery_attempt");

        post.runAt(MONDAY_10AM.plusSeconds(1));

        assertThat(post.attempts("SURVEY_ORDER_INVITATION")).containsExactly("EMAIL SENT");
    }

    @Test
    void a_customer_without_preferences_is_asked_as_usual() {
        invite();

        post.runAt(MONDAY_10AM);

        assertThat(post.attempts(INVITATION)).containsExactly("INBOX SENT");
    }

    @Test
    void a_customer_is_asked_in_the_language_that_they_prefer() {
        prefer(Map.of("language", "en"));
        invite();

        assertThat(database.opened("outbox"))
                .anyMatch(text -> text.contains("Please rate our service"));
    }

    /// 22:00 in Shanghai is 09:00 in New York, where it is still winter time.
    @Test
    void at_night_here_it_is_day_where_the_customer_lives() {
        prefer(Map.of("zone", "America/New_York"));
        assignAt("2026-03-02T22:00");

        post.runAt(Cases.at("2026-03-02T22:00"));

        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("SENT");
    }

    @Test
    void by_day_here_it_is_night_where_the_customer_lives() {
        prefer(Map.of("zone", "America/New_York"));
        assignAt("2026-03-02T11:00");

        post.runAt(Cases.at("2026-03-02T11:00"));
        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("PENDING");
        post.runAt(Cases.at("2026-03-02T20:59:59"));
        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("PENDING");
        post.runAt(Cases.at("2026-03-02T21:00"));

        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("SENT");
    }

    @Test
    void one_second_before_the_quiet_hours_of_the_customer_nothing_waits() {
        prefer(Map.of("quietFrom", "20:00", "quietTo", "09:00"));
        assignAt("2026-03-02T19:59:59");

        post.runAt(Cases.at("2026-03-02T19:59:59"));

        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("SENT");
    }

    @Test
    void in_the_quiet_hours_of_the_customer_messages_wait_for_their_end() {
        prefer(Map.of("quietFrom", "20:00", "quietTo", "09:00"));
        assignAt("2026-03-02T20:00");

        post.runAt(Cases.at("2026-03-02T20:00"));
        post.runAt(Cases.at("2026-03-03T08:59:59"));
        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("PENDING");
        post.runAt(Cases.at("2026-03-03T09:00"));

        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("SENT");
    }

    @Test
    void a_receipt_waits_for_nobody() {
        prefer(Map.of("quietFrom", "08:00", "quietTo", "20:00"));
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);

        post.runAt(MONDAY_10AM);

        assertThat(post.the("state", "RECEIPT")).isEqualTo("SENT");
    }

    @Test
    void an_emergency_waits_for_nobody() {
        prefer(Map.of("quietFrom", "08:00", "quietTo", "20:00"));
        Complaint urgent = cases.open("账号被盗, 正在被扣款", MONDAY_10AM);
        assign(urgent, MONDAY_10AM);

        post.runAt(MONDAY_10AM);

        assertThat(post.the("state", "ASSIGNED_CUSTOMER")).isEqualTo("SENT");
    }

    private void invite() {
        cases.resolved(MONDAY_10AM);
        Api.setClock(MONDAY_10AM.toString());
        await(() -> surveys.run(OperationOrder.ALL));
    }

    private void assignAt(String local) {
        assign(cases.open(Cases.RUDE_SERVICE, Cases.at(local)), Cases.at(local));
    }

    private void assign(Complaint complaint, Instant now) {
        cases.act(complaint, "supervisor1", now, new Command.Assign(Cases.account("agent1")));
    }

    private static void prefer(Map<String, Object> preferences) {
        Api.setClock(MONDAY_10AM.toString());
        Api.as("customer1")
                .body(preferences)
                .put("/customers/me/preferences")
                .then()
                .statusCode(200);
    }

    private void bounce(String channel) {
        String secret = channels.of(DeliveryChannel.EMAIL).receiptSecret().orElseThrow();
        long seconds = Instant.now().getEpochSecond();
        String body =
                "{\"messageId\":\"%s\",\"state\":\"BOUNCED\",\"detail\":\"no such box\"}"
                        .formatted(post.the("id", INVITATION));
        Api.anonymous()
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", seconds)
                .header(
                        "webhook-signature",
                        WebhookSignature.of(List.of(secret), "msg_1", seconds, body))
                .body(body)
                .post("/hooks/message-receipts/{channel}", channel)
                .then()
                .statusCode(204);
    }
}
