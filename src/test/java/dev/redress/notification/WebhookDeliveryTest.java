package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Cases.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.notification.WebhookReceiver.Manner;
import dev.redress.platform.OperationReport;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a receiver of its own.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WebhookDeliveryTest {

    private static final int RUNS_MAX = 20;

    /// What an event meets, whoever is called when: one attempt of three calls, and a call of the
    /// next.
    private static final int FAULTS_MAX = 4;

    private static final String WAITING = "outbox where lane like 'WEBHOOK%' and state = 'PENDING'";
    private static final String SENT = "outbox where lane like 'WEBHOOK%' and state = 'SENT'";

    @Inject DispatchFixture post;
    @Inject Cases cases;
    @Inject Database database;

    private WebhookReceiver receiver;
    private Instant now = MONDAY_10AM;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
        Api.setClock(MONDAY_10AM.toString());
        receiver = new WebhookReceiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void an_event_is_told_signed_and_without_a_word_of_a_person() {
        subscribe();
        Complaint complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);

        run();

        assertThat(receiver.flaws()).isEmpty();
        assertThat(receiver.taken()).isNotEmpty();
        JsonPath told = JsonPath.from(receiver.taken().values().iterator().next());
        assertThat(told.getString("type")).isEqualTo("RECEIVED");
        assertThat(told.getString("timestamp")).isEqualTo("2026-03-02T02:00:00.000000Z");
        assertThat(told.<String, Object>getMap("data"))
                .isEqualTo(
                        Map.of(
                                "caseId",
                                complaint.id().toString(),
                                "caseNo",
                                complaint.caseNo(),
                                "version",
                                1,
                                "seq",
                                1));
    }

    /// Every way to fail, by turns, and then some: what counts is what the receiver has in the end.
    @Test
    void whatever_the_receiver_does_each_event_arrives_once_and_in_order() {
        subscribe();
        List<Complaint> opened = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            opened.add(assigned());
        }
        Manner[] turns = {
            Manner.FAIL, Manner.TAKE, Manner.RESET, Manner.TAKE_AND_RESET, Manner.TAKE
        };
        receiver.become((call, time) ->
                time > FAULTS_MAX
                        ? Manner.TAKE
                        : call == 3
                                ? Manner.HANG
                                : call == 30 ? Manner.BUSY : turns[call % turns.length]);

        runUntilNothingWaits();

        assertThat(receiver.flaws()).isEmpty();
        assertThat(receiver.taken()).hasSize((int) database.count(SENT));
        assertThat(database.count("outbox where lane like 'WEBHOOK%' and state = 'DEAD'")).isZero();
        assertThat(receiver.taken()).hasSize((int) database.count("complaint_event"));
        assertThat(placesByCase())
                .hasSize(opened.size())
                .allSatisfy((_, places) -> assertThat(places).isSorted());
    }

    @Test
    void a_subscriber_that_is_down_delays_no_other_and_no_person() {
        subscribe();
        try (WebhookReceiver broken = new WebhookReceiver()) {
            broken.become((_, _) -> Manner.RESET);
            subscribe(broken, List.of());
            cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);

            run();

            assertThat(receiver.taken()).hasSize((int) database.count("complaint_event"));
            assertThat(broken.taken()).isEmpty();
            assertThat(database.count("delivered_message")).isPositive();
            assertThat(broken.calls()).isPositive();
        }
    }

    /// A run fails with it for as long as it takes to find out, and then no more. That of a
    /// provider of the desk's own is another matter: FailingProviderTest.
    @Test
    void a_subscriber_that_is_left_alone_is_no_failure_of_the_runs() {
        receiver.become((_, _) -> Manner.RESET);
        subscribe();
        for (int i = 0; i < 15; i++) {
            assigned();
        }

        OperationReport first = post.runAt(MONDAY_10AM.plusSeconds(60));
        int calls = receiver.calls();
        OperationReport next = post.runAt(MONDAY_10AM.plusSeconds(126));

        assertThat(first.failures()).hasSizeLessThan(10);
        assertThat(first.spared()).isPositive();
        assertThat(next.failures()).isEmpty();
        assertThat(next.spared()).isPositive();
        assertThat(receiver.calls()).isEqualTo(calls);
    }

    @Test
    void while_the_secret_changes_messages_are_signed_with_both() {
        String id = subscribe();
        String fresh =
                admin().post("/webhooks/{id}/secret", id)
                        .then()
                        .statusCode(200)
                        .body("secret", startsWith("whsec_"))
                        .extract()
                        .path("secret");
        String old = Objects.requireNonNull(secretOf.get(id));
        receiver.trust(fresh, old);
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);

        run();

        assertThat(receiver.taken()).isNotEmpty();
        assertThat(receiver.flaws()).isEmpty();

        now = MONDAY_10AM.plus(Webhooks.OLD_SECRET_LIFE);
        Api.setClock(now.toString());
        receiver.trust(fresh);
        cases.open(Cases.RUDE_SERVICE, now);
        run();

        assertThat(receiver.flaws()).isEmpty();
    }

    @Test
    void what_was_told_is_told_again_under_the_ids_that_it_had() {
        String id = subscribe();
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        run();
        Map<String, String> first = receiver.taken();
        int calls = receiver.calls();

        replay(id, "2026-01-01T00:00:00+08:00").body("messages", equalTo(first.size()));
        run();

        assertThat(receiver.calls()).isEqualTo(calls + first.size());
        assertThat(receiver.taken()).isEqualTo(first);
        Api.as("auditor1")
                .get("/dead-letters/redrives")
                .then()
                .body("items[0].lane", equalTo("WEBHOOK:" + id))
                .body("items[0].messages", hasSize(first.size()));
    }

    @Test
    void only_events_that_were_asked_for_are_told() {
        subscribe(receiver, List.of("ASSIGNED"));
        assigned();

        run();

        assertThat(receiver.taken().values())
                .singleElement()
                .satisfies(body ->
                        assertThat(JsonPath.from(body).getString("type")).isEqualTo("ASSIGNED"));
    }

    @Test
    void a_subscriber_that_is_gone_leaves_dead_letters_with_the_reason() {
        subscribe();
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        receiver.become((_, _) -> Manner.GONE);

        run();

        assertThat(database.count(WAITING)).isZero();
        Api.as("operations1")
                .get("/dead-letters?reason=REFUSED&limit=1")
                .then()
                .body("items[0].lastError", equalTo("Undeliverable: it answered 410"));
    }

    @Test
    void a_subscriber_that_is_switched_off_is_told_nothing_more() {
        String id = subscribe();
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        admin().post("/webhooks/{id}/deactivation", id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        long written = database.count("outbox where template = 'CASE_EVENT'");
        cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);

        run();

        assertThat(receiver.calls()).isZero();
        assertThat(database.count("outbox where template = 'CASE_EVENT'")).isEqualTo(written);
        assertThat(database.count(WAITING)).isZero();
    }

    @Test
    void the_secret_is_shown_once_and_stored_sealed() {
        String id = subscribe();

        Api.as("security1")
                .get("/webhooks")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0]", not(hasKey("secret")));
        assertThat(database.rows("select secret from webhook_subscription"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).startsWith("enc:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://shop.example/", "https://a:b@shop.example/", "shop.example"})
    void an_address_that_is_none_is_refused(String url) {
        admin().body(Map.of("url", url))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("errors.field", contains("url"))
                .body("errors.code", contains("NOT_ALLOWED"));
    }

    @Test
    void an_unknown_event_is_refused_and_an_unknown_subscription_is_not_there() {
        admin().body(Map.of("url", receiver.url(), "events", List.of("EXPLODED")))
                .post("/webhooks")
                .then()
                .statusCode(422);
        admin().post("/webhooks/0190a000-0000-7000-8000-000000000000/secret")
                .then()
                .statusCode(404);
    }

    private final Map<String, String> secretOf = new HashMap<>();

    private String subscribe() {
        return subscribe(receiver, List.of());
    }

    private String subscribe(WebhookReceiver to, List<String> events) {
        JsonPath created =
                admin().body(Map.of("url", to.url(), "events", events))
                        .post("/webhooks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        String id = created.getString("subscription.id");
        secretOf.put(id, created.getString("secret"));
        to.trust(created.getString("secret"));
        return id;
    }

    private static RequestSpecification admin() {
        return Api.as("admin1");
    }

    private static ValidatableResponse replay(String id, String from) {
        return admin().body(Map.of("from", from, "why", "订阅方丢失数据"))
                .post("/webhooks/{id}/replays", id)
                .then()
                .statusCode(200);
    }

    private Complaint assigned() {
        Complaint complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "supervisor1",
                MONDAY_10AM.plusSeconds(1),
                new Command.Assign(account("agent1")));
        return complaint;
    }

    private void run() {
        post.closeCircuit();
        now = now.plusSeconds(60);
        post.runAt(now);
    }

    private void runUntilNothingWaits() {
        for (int i = 0; i < RUNS_MAX && (i == 0 || database.count(WAITING) > 0); i++) {
            now = now.plus(Duration.ofMinutes(15));
            run();
        }
        assertThat(database.count(WAITING)).isZero();
    }

    /// Version and place of what was taken, by case, in the order in which it was taken.
    private Map<String, List<Integer>> placesByCase() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (String body : receiver.taken().values()) {
            JsonPath data = JsonPath.from(body).setRootPath("data");
            places.computeIfAbsent(data.getString("caseId"), _ -> new ArrayList<>())
                    .add(data.getInt("version") * 100 + data.getInt("seq"));
        }
        return places;
    }
}
