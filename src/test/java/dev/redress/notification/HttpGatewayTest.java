package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.notice.DeadReason;
import dev.redress.notification.OwnDispatch.Dispatcher;
import dev.redress.notification.OwnDispatch.Hasty;
import dev.redress.platform.OperationReport;
import dev.redress.platform.RealTime;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a provider of text messages and pushes, by HTTP.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HttpGatewayTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// More than any test makes.
    private static final int CALLS_MAX = 100;

    /// For a provider that answers, however slow the machine.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject DispatchFixture post;
    @Inject OwnDispatch dispatches;
    @Inject Addresses addresses;
    @Inject Vertx vertx;
    @Inject @RealTime Clock clock;
    @Inject Database database;

    private final Provider provider = new Provider();
    private Dispatcher dispatcher;

    @BeforeEach
    void start_empty() {
        post.startEmpty();
        dispatcher = dispatcher(CALLS_MAX);
    }

    private Dispatcher dispatcher(int circuitCalls) {
        return dispatcher(circuitCalls, PATIENCE);
    }

    private Dispatcher dispatcher(int circuitCalls, Duration timeout) {
        Hasty config = new Hasty(provider.url(), circuitCalls, timeout);
        return dispatches.with(
                config, new HttpGateway(new Channels(config), addresses, vertx, clock));
    }

    @AfterEach
    void end() {
        provider.close();
    }

    @Test
    void a_push_is_handed_over_once_with_its_id_and_the_token_of_the_desk() {
        OutboxMessage receipt = post.receipt(post.open(1).getFirst());

        run(Duration.ZERO);
        run(MINUTE);

        assertThat(provider.calls()).hasSize(1);
        Provider.Call call = provider.calls().getFirst();
        assertThat(call.headers())
                .containsEntry("idempotency-key", receipt.id().toString())
                .containsEntry("authorization", "Bearer let-me-in");
        assertThat(new JsonObject(call.text()))
                .isEqualTo(
                        new JsonObject()
                                .put("id", receipt.id().toString())
                                .put("to", "customer:customer1")
                                .put("caseNo", receipt.caseNo())
                                .put("template", "RECEIPT")
                                .put("text", receipt.text()));
        assertThat(lanes()).containsExactly("PUSH SENT");
    }

    @Test
    void a_text_message_goes_to_the_number_of_the_case() {
        post.open(1);
        database.execute("update complaint set channel = 'PHONE'");

        run(Duration.ZERO);

        assertThat(new JsonObject(provider.calls().getFirst().text()).getString("to"))
                .isEqualTo("13812345678");
        assertThat(lanes()).containsExactly("SMS SENT");
    }

    /// Each message meets another fault at its first call, and none at the second.
    @Test
    void whatever_a_provider_does_each_message_is_taken_in_the_end() {
        List<Provider.Manner> faults =
                List.of(
                        Provider.status(500),
                        Provider.status(404),
                        Provider.reset(),
                        provider.hanging(),
                        provider.slow(),
                        Provider.huge(503),
                        Provider.redirect(provider.url() + "elsewhere"));
        provider.become(
                call -> call <= faults.size() ? faults.get(call - 1) : Provider.status(200));
        post.open(faults.size());

        OperationReport first = dispatcher(CALLS_MAX, Duration.ofSeconds(2)).runAt(MONDAY_10AM);
        OperationReport second = run(MINUTE.multipliedBy(2));

        assertThat(first.failures()).hasSize(faults.size());
        assertThat(second.done()).isEqualTo(faults.size());
        assertThat(database.count("outbox where state = 'SENT'")).isEqualTo(faults.size());
        assertThat(provider.calls())
                .as("redirections are not followed")
                .hasSize(2 * faults.size())
                .extracting(Provider.Call::path)
                .containsOnly("/");
        assertThat(keys().distinct()).hasSize(faults.size());
    }

    @Test
    void an_answer_that_does_not_end_is_cut_off_and_the_message_counts_as_taken() {
        post.open(1);
        provider.become(_ -> Provider.huge(200));

        assertThat(run(Duration.ZERO).done()).isOne();
        assertThat(provider.calls()).hasSize(1);
    }

    @Test
    void what_a_provider_refuses_for_good_waits_in_the_app_with_the_reason() {
        post.open(1);
        provider.become(_ -> Provider.status(422));

        run(Duration.ZERO);
        run(MINUTE);

        assertThat(provider.calls()).hasSize(1);
        assertThat(lanes()).containsExactly("PUSH REFUSED", "INBOX SENT");
        assertThat(database.rows("select detail from delivery_attempt where outcome = 'REFUSED'"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).contains("the provider refused it"));
        assertThat(database.count("delivered_message")).isOne();
    }

    @Test
    void what_is_for_a_partner_and_can_go_no_other_way_is_a_dead_letter_with_the_reason() {
        post.open(1);
        database.execute("update outbox set recipient = 'merchant:M-1'");
        provider.become(_ -> Provider.status(410));

        run(Duration.ZERO);

        Api.as("operations1")
                .get("/dead-letters?reason=" + DeadReason.REFUSED)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].lastError", equalTo("Undeliverable: it answered 410"));
    }

    @Test
    void who_wants_to_be_left_alone_is_for_as_long_as_they_said() {
        post.open(2);
        provider.become(call -> call == 1 ? Provider.busy(429, "300") : Provider.status(200));

        run(Duration.ZERO);
        run(Duration.ofSeconds(299));

        assertThat(provider.calls()).hasSize(1);

        run(Duration.ofMinutes(5));

        assertThat(provider.calls()).hasSize(3);
        assertThat(database.count("outbox where state = 'SENT'")).isEqualTo(2);
        assertThat(keys().distinct()).hasSize(2);
    }

    /// Four calls that fail open it; the fifth message is not tried, and uses up no attempt.
    @Test
    void a_circuit_opens_and_closes_again() {
        dispatcher = dispatcher(4);
        post.open(5);
        provider.become(_ -> Provider.status(500));

        run(Duration.ZERO);

        assertThat(provider.calls()).hasSize(4);
        assertThat(database.count("outbox where attempts = 0")).isOne();

        provider.become(_ -> Provider.status(200));
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int round = 2; database.count("outbox where state = 'PENDING'") > 0; round++) {
            assertThat(System.nanoTime()).as("it never closes").isLessThan(end);
            run(MINUTE.multipliedBy(2L * round));
        }

        assertThat(provider.calls()).hasSize(5);
        assertThat(keys().distinct()).hasSize(5);
    }

    private Stream<String> keys() {
        return provider.calls().stream().map(call -> call.headers().get("idempotency-key"));
    }

    private List<String> lanes() {
        return database
                .rows("select lane, outcome from delivery_attempt order by at, lane desc")
                .stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList();
    }

    private OperationReport run(Duration later) {
        return dispatcher.runAt(MONDAY_10AM.plus(later));
    }
}
