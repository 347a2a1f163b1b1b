package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.redress.core.complaint.Complaint;
import dev.redress.notification.OwnDispatch.Dispatcher;
import dev.redress.notification.OwnDispatch.Hasty;
import dev.redress.platform.RealTime;
import dev.redress.store.OutboxMessage;
import dev.redress.store.PushStore;
import dev.redress.support.AwsSignature;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against what the desk sees of Amazon SES and SNS, with the signature of each call looked at.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AmazonTest {

    /// For an Amazon that answers, however slow the machine.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String PHONE =
            "arn:aws:sns:eu-central-1:111122223333:endpoint/GCM/shop/4c2b3a5e";
    private static final DateTimeFormatter SIGNED_AT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject DispatchFixture post;
    @Inject OwnDispatch dispatches;
    @Inject Addresses addresses;
    @Inject PushStore phones;
    @Inject Vertx vertx;
    @Inject @RealTime Clock clock;
    @Inject Database database;

    private final Provider amazon = new Provider();
    private Dispatcher dispatcher;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
        database.execute("delete from push_endpoint");
        AmazonSettings settings = new AmazonSettings(Optional.of(URI.create(amazon.url())));
        AwsCall call = new AwsCall(settings, vertx, clock);
        dispatcher =
                dispatches.with(
                        new Hasty(amazon.url(), 100, PATIENCE),
                        new SesGateway(settings, new MailSettings(0), addresses, call),
                        new SnsGateway(settings, addresses, phones, call));
    }

    @AfterEach
    void end() {
        amazon.close();
    }

    @Test
    void an_e_mail_goes_by_ses_with_its_id_as_a_tag() {
        OutboxMessage receipt = receiptBy("EMAIL");

        run(Duration.ZERO);
        run(Duration.ofHours(1));

        Provider.Call call = only("ses");
        assertThat(call.path()).isEqualTo("/v2/email/outbound-emails");
        JsonObject mail = new JsonObject(call.text());
        JsonObject simple = mail.getJsonObject("Content").getJsonObject("Simple");
        assertThat(mail.getString("FromEmailAddress")).isEqualTo("Redress <redress@shop.example>");
        assertThat(mail.getJsonObject("Destination").getJsonArray("ToAddresses"))
                .isEqualTo(new JsonArray().add("wang@example.com"));
        assertThat(mail.getString("ConfigurationSetName")).isEqualTo("desk");
        assertThat(mail.getJsonArray("EmailTags").getJsonObject(0))
                .isEqualTo(
                        new JsonObject()
                                .put("Name", "message")
                                .put("Value", receipt.id().toString()));
        assertThat(simple.getJsonObject("Body").getJsonObject("Text"))
                .isEqualTo(new JsonObject().put("Data", receipt.text()).put("Charset", "UTF-8"));
        assertThat(simple.getJsonObject("Subject").getString("Charset")).isEqualTo("UTF-8");
        assertThat(receipt.text()).startsWith(simple.getJsonObject("Subject").getString("Data"));
        assertThat(simple.getJsonArray("Headers").stream())
                .extracting(header -> ((JsonObject) header).getString("Name"))
                .contains("Auto-Submitted", "In-Reply-To", "References");
        assertThat(attempts()).containsExactly("EMAIL SENT");
    }

    @Test
    void a_text_message_goes_by_sns_to_the_whole_number() {
        OutboxMessage receipt = receiptBy("PHONE");

        run(Duration.ZERO);

        assertThat(parameters(only("sns")))
                .containsEntry("Action", "Publish")
                .containsEntry("PhoneNumber", "+8613812345678")
                .containsEntry("Message", receipt.text())
                .containsEntry("MessageAttributes.entry.1.Name", "AWS.SNS.SMS.SMSType")
                .containsEntry("MessageAttributes.entry.1.Value.StringValue", "Transactional")
                .containsEntry("MessageAttributes.entry.2.Name", "AWS.SNS.SMS.SenderID")
                .containsEntry("MessageAttributes.entry.2.Value.StringValue", "SHOP");
        assertThat(attempts()).containsExactly("SMS SENT");
    }

    @Test
    void a_push_goes_to_the_phone_that_the_app_named() {
        Database.await(() -> phones.register("customer1", PHONE, MONDAY_10AM));
        receiptBy("APP");

        run(Duration.ZERO);

        assertThat(parameters(only("sns"))).containsEntry("TargetArn", PHONE);
        assertThat(attempts()).containsExactly("PUSH SENT");
    }

    @Test
    void without_a_phone_the_app_has_the_message() {
        receiptBy("APP");

        run(Duration.ZERO);
        run(Duration.ofMinutes(1));

        assertThat(amazon.calls()).isEmpty();
        assertThat(attempts()).containsExactly("PUSH REFUSED", "INBOX SENT");
    }

    @Test
    void who_wants_no_text_messages_finds_it_in_the_app_and_the_reason_is_known() {
        receiptBy("PHONE");
        amazon.become(_ -> fault(400, "OptedOut"));

        run(Duration.ZERO);
        run(Duration.ofMinutes(1));

        assertThat(amazon.calls()).hasSize(1);
        assertThat(attempts()).containsExactly("SMS REFUSED", "INBOX SENT");
        assertThat(database.rows("select detail from delivery_attempt where lane = 'SMS'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getString(0))
                                .isEqualTo("Undeliverable: it answered 400 OptedOut"));
    }

    @Test
    void who_calls_too_often_leaves_amazon_alone() {
        receiptBy("PHONE");
        amazon.become(call -> call == 1 ? fault(400, "Throttling") : Provider.status(200));

        run(Duration.ZERO);
        run(Duration.ofSeconds(4));
        run(Duration.ofMinutes(2));

        assertThat(amazon.calls()).hasSize(2);
        assertThat(attempts()).containsExactly("SMS FAILED", "SMS SENT");
    }

    @Test
    void what_ses_does_not_take_now_is_tried_again_and_what_it_rejects_is_not() {
        receiptBy("EMAIL");
        amazon.become(call ->
                switch (call) {
                    case 1 -> ses(429, "TooManyRequestsException");
                    case 2 -> ses(500, "InternalFailure");
                    default -> ses(400, "MessageRejected:");
                });

        run(Duration.ZERO);
        run(Duration.ofMinutes(2));
        run(Duration.ofMinutes(20));
        run(Duration.ofHours(9));

        assertThat(amazon.calls()).hasSize(3);
        assertThat(attempts())
                .containsExactly("EMAIL FAILED", "EMAIL FAILED", "EMAIL REFUSED", "INBOX SENT");
    }

    private OutboxMessage receiptBy(String channel) {
        Complaint complaint = post.open(1).getFirst();
        database.execute("update complaint set channel = $1", channel);
        return post.receipt(complaint);
    }

    /// The one call, which must bear the signature of the desk.
    private Provider.Call only(String service) {
        assertThat(amazon.calls()).hasSize(1);
        Provider.Call call = amazon.calls().getFirst();
        assertThat(call.headers()).containsEntry("x-amz-security-token", "session");
        assertThat(SIGNED_AT.parse(call.headers().getOrDefault("x-amz-date", ""), Instant::from))
                .as("the machine's time, not the desk's")
                .isCloseTo(Instant.now(), within(5, ChronoUnit.MINUTES));
        assertThat(
                        new AwsSignature("POST", call.path(), call.headers(), call.text())
                                .isOf("AK", "SK", "eu-central-1/" + service))
                .isTrue();
        return call;
    }

    private static Map<String, String> parameters(Provider.Call call) {
        return Arrays.stream(call.text().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> decoded(each[0]), each -> decoded(each[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Provider.Manner fault(int status, String code) {
        return Provider.saying(
                status,
                "Content-Type",
                "text/xml",
                "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code></Error></ErrorResponse>"
                        .formatted(code));
    }

    private static Provider.Manner ses(int status, String type) {
        return Provider.saying(status, "x-amzn-ErrorType", type, "{}");
    }

    private List<String> attempts() {
        return database
                .rows("select lane, outcome from delivery_attempt order by at, lane = 'INBOX'")
                .stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList();
    }

    private void run(Duration later) {
        dispatcher.runAt(MONDAY_10AM.plus(later));
    }
}
