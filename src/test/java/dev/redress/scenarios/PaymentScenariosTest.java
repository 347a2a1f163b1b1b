package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Grants.with;
import static dev.redress.scenarios.Played.GENERAL;
import static dev.redress.scenarios.Played.received;
import static dev.redress.support.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.compensation.FlakyPayouts;
import dev.redress.compensation.FlakyPayouts.Manner;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.Operations;
import dev.redress.platform.TimeLimit;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Money moves once, and is accounted for (spec.md §2.10, §5.7, §11.5).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PaymentScenariosTest {

    private static final Map<String, Object> SIGNED_IN = Map.of("method", "SIGNED_IN");

    @Inject Database database;
    @Inject FlakyPayouts provider;
    @Inject Operations operations;

    @BeforeEach
    void start_empty() {
        database.empty();
        provider.become(Manner.RELIABLE);
    }

    @Test
    @Tag("COMP-11")
    @Tag("SEC-19")
    void nothing_is_paid_before_somebody_made_sure_who_the_customer_is() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        String granted = grants.granted("agent1", refund("100.00"));

        grants.tried("agent1", granted, "payment", Map.of())
                .statusCode(409)
                .body("code", equalTo("IDENTITY_UNVERIFIED"));
        Api.run("payout").body("done", equalTo(0));

        grants.then("agent1", granted, "identity-check", SIGNED_IN)
                .then("agent1", granted, "payment", Map.of());
        Api.run("payout").body("done", equalTo(1)).body("failures", hasSize(0));

        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(grants.of(granted, "identityCheck.method")).isEqualTo("SIGNED_IN");
        assertThat(grants.of(granted, "identityCheck.by")).isEqualTo("agent1");
        assertThat(database.count("test_payout")).isEqualTo(1);
    }

    @Test
    @Tag("E08")
    @Tag("COMP-06")
    void a_lost_parcel_is_paid_in_advance_and_claimed_from_the_carrier() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String advance =
                grants.granted(
                        "agent1",
                        with(
                                refund("320.00"),
                                "advance",
                                Map.of("party", "CARRIER", "name", "顺达快递")));

        paid(grants, advance);

        assertThat(complaint.messages("COMPENSATION_PAID")).hasSize(1);
        assertThat(grants.of(advance, "state")).isEqualTo("PAID");
        assertThat(grants.of(advance, "recovery.state")).isEqualTo("OPEN");
        assertThat(grants.of(advance, "recovery.amount")).isEqualTo("320.00");
        assertThat(grants.of(advance, "recovery.party")).isEqualTo("CARRIER");
        assertThat(grants.of(advance, "recovery.name")).isEqualTo("顺达快递");
        assertThat(balances()).containsOnly("CASH -320.00", "RECOVERABLE 320.00");

        grants.tried("agent1", advance, "recovery", Map.of("reference", "R-1")).statusCode(409);
        grants.then("agent1", advance, "recovery-claim", Map.of("reference", "C-1"))
                .then("agent1", advance, "recovery", Map.of("reference", "R-1"));
        assertThat(grants.of(advance, "recovery.state")).isEqualTo("RECOVERED");
        assertThat(balances()).isEmpty();
    }

    @Test
    void a_claim_that_is_given_up_is_an_expense_after_all() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        String advance =
                grants.granted(
                        "agent1",
                        with(
                                refund("320.00"),
                                "advance",
                                Map.of("party", "MERCHANT", "name", "M-1")));
        paid(grants, advance);
        grants.then("agent1", advance, "recovery-claim", Map.of("reference", "C-1"));

        grants.tried("agent1", advance, "write-off", Map.of("reason", "破产")).statusCode(403);
        grants.then("operations1", advance, "write-off", Map.of("reason", "破产"));

        assertThat(grants.of(advance, "recovery.state")).isEqualTo("WRITTEN_OFF");
        assertThat(balances()).containsOnly("CASH -320.00", "EXPENSE 320.00");
    }

    @Test
    void an_advance_needs_somebody_who_owes_it() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());

        grants.tried("agent1", with(refund("320.00"), "advance", Map.of("party", "CARRIER")))
                .statusCode(409)
                .body("code", equalTo("UNKNOWN_PARTY"));
    }

    @Test
    void what_the_provider_refuses_can_be_ordered_again() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("100.00"));
        provider.become(Manner.REFUSING);
        paid(grants, granted);
        assertThat(grants.of(granted, "state")).isEqualTo("FAILED");
        assertThat(grants.of(granted, "payment.refusal"))
                .startsWith("账户已注销")
                .doesNotContain("13812345678");
        assertThat(complaint.messages("PAYMENT_REFUSED")).hasSize(1);

        provider.become(Manner.RELIABLE);
        grants.then("agent1", granted, "payment", Map.of());
        Api.run("payout");

        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(grants.of(granted, "payment.round")).isEqualTo("2");
        assertThat(database.count("test_payout")).isEqualTo(1);
    }

    @Test
    void what_the_provider_refuses_for_good_is_taken_back_and_given_in_another_form() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("500.00"));
        provider.become(Manner.REFUSING);
        paid(grants, granted);
        grants.tried("agent1", with(refund("500.00"), "form", "COUPON")).statusCode(403);

        grants.then("agent1", granted, "revocation", Map.of("reason", "账户已注销，改发优惠券"));

        assertThat(grants.of(granted, "state")).isEqualTo("REVOKED");
        assertThat(complaint.messages("COMPENSATION_REVOKED")).hasSize(1);
        assertThat(balances()).isEmpty();
        grants.tried("agent1", granted, "payment", Map.of()).statusCode(409);
        grants.granted("agent1", with(refund("500.00"), "form", "COUPON"));
    }

    /// Both refused it and paid it: the money is in the books, and can be taken back.
    @Test
    void what_was_paid_after_all_though_it_was_taken_back_is_posted() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("100.00"));
        provider.hold();
        ordered(grants, granted);

        meanwhile(() -> {
            provider.become(Manner.REFUSING);
            complaint.at("2026-03-02T10:11");
            Api.run("payout").body("done", equalTo(1));
            grants.then("agent1", granted, "revocation", Map.of("reason", "改发优惠券"));
        });

        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(balances()).containsOnly("CASH -100.00", "EXPENSE 100.00");
        grants.then(
                "middle1", granted, "claw-back", Map.of("amount", "100.00", "reason", "已改发优惠券"));
        assertThat(balances()).isEmpty();
    }

    /// Does it while the provider holds its answer back.
    private void meanwhile(Runnable work) {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<ValidatableResponse> hanging = threads.submit(() -> Api.run("payout"));
            provider.awaitHeld();
            work.run();
            provider.release();
            hanging.get().body("done", equalTo(1));
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_payment_whose_answer_was_lost_is_handed_over_again_and_paid_once() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("100.00"));
        provider.become(Manner.PAYING_IN_SILENCE);
        ordered(grants, granted);

        Api.run("payout").body("done", equalTo(0)).body("failures", hasSize(1));
        assertThat(grants.of(granted, "state")).isEqualTo("PAYING");
        grants.tried("agent1", granted, "payment", Map.of()).statusCode(409);
        grants.tried("agent1", granted, "revocation", Map.of("reason", "改")).statusCode(409);

        provider.become(Manner.RELIABLE);
        Api.run("payout").body("done", equalTo(0));
        complaint.at("2026-03-02T10:01");
        Api.run("payout").body("done", equalTo(1));
        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(database.count("test_payout")).isEqualTo(1);
    }

    @Test
    void a_provider_that_does_not_answer_in_time_is_asked_again() {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("100.00"));
        provider.hold();
        ordered(grants, granted);

        Api.run("payout").body("done", equalTo(0)).body("failures", hasSize(1));
        assertThat(grants.of(granted, "state")).isEqualTo("PAYING");
        assertThat(database.rows("select last_error from payout_order").getFirst().getString(0))
                .startsWith("TimeoutException: no answer within");

        provider.become(Manner.RELIABLE);
        complaint.at("2026-03-02T10:01");
        Api.run("payout").body("done", equalTo(1));
        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(database.count("test_payout")).isEqualTo(1);
    }

    /// The time is up when the first was handed over. What the provider has never seen has used up
    /// no attempt, and waits for no lease.
    @Test
    void payments_that_there_was_no_time_for_are_as_if_nobody_had_taken_them() {
        for (int i = 0; i < 3; i++) {
            Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
            ordered(grants, grants.granted("agent1", refund("100.00")));
        }
        int before = provider.calls();
        TimeLimit time =
                TimeLimit.of(
                        () ->
                                provider.calls() == before
                                        ? Duration.ofMinutes(5)
                                        : Duration.ofSeconds(59),
                        Duration.ofMinutes(1));

        OperationReport report =
                Database.await(
                        () -> operations.run("payout", new OperationOrder(false, 100, time)));

        assertThat(report.done()).isOne();
        assertThat(report.outOfTime()).isTrue();
        assertThat(database.rows("select attempts from payout_order where state = 'DUE'"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getInteger(0)).isZero());
        Api.run("payout").body("done", equalTo(2)).body("failures", hasSize(0));
        assertThat(database.count("test_payout")).isEqualTo(3);
        assertThat(database.rows("select attempts from payout_order"))
                .allSatisfy(row -> assertThat(row.getInteger(0)).isOne());
    }

    /// A run hangs until another one takes its payments over, and is answered then, too.
    @Test
    void an_answer_that_comes_twice_is_noted_once() throws Exception {
        Played complaint = received("2026-03-02T10:00", GENERAL).investigating();
        Grants grants = Grants.of(complaint);
        String granted = grants.granted("agent1", refund("100.00"));
        provider.hold();
        ordered(grants, granted);

        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<ValidatableResponse> hanging = threads.submit(() -> Api.run("payout"));
            provider.awaitHeld();
            provider.become(Manner.RELIABLE);
            complaint.at("2026-03-02T10:11");
            Api.run("payout").body("done", equalTo(1));
            provider.release();
            hanging.get()
                    .body("done", equalTo(0))
                    .body("failures[0]", containsString("came too late"));
        }

        assertThat(grants.of(granted, "state")).isEqualTo("PAID");
        assertThat(database.count("test_payout")).isEqualTo(1);
        assertThat(complaint.events("COMPENSATION_PAID")).hasSize(1);
        assertThat(balances()).containsOnly("CASH -100.00", "EXPENSE 100.00");
    }

    @Test
    void what_another_owes_is_not_taken_back_from_the_customer_as_well() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        String advance =
                grants.granted(
                        "agent1",
                        with(
                                refund("320.00"),
                                "advance",
                                Map.of("party", "CARRIER", "name", "顺达快递")));
        paid(grants, advance);
        Map<String, Object> all = Map.of("amount", "320.00", "reason", "包裹已找到");

        grants.tried("middle1", advance, "claw-back", all)
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));

        grants.then("agent1", advance, "recovery-claim", Map.of("reference", "C-1"))
                .then("operations1", advance, "write-off", Map.of("reason", "包裹已找到"))
                .then("middle1", advance, "claw-back", all);
        assertThat(balances()).isEmpty();
    }

    @Test
    void sixteen_orders_of_one_payment_are_one() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        String granted = grants.granted("agent1", refund("100.00"));
        grants.then("agent1", granted, "identity-check", SIGNED_IN);

        List<Integer> statuses =
                atOnce(
                        16,
                        _ ->
                                grants.tried("agent1", granted, "payment", Map.of())
                                        .extract()
                                        .statusCode());
        Api.run("payout").body("done", equalTo(1));

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
        assertThat(database.count("test_payout")).isEqualTo(1);
    }

    @Test
    void a_part_of_a_payment_is_taken_back_once_and_makes_no_room() {
        Grants grants = Grants.of(received("2026-03-02T10:00", GENERAL).investigating());
        String granted = grants.granted("agent1", refund("500.00"));
        paid(grants, granted);
        Map<String, Object> tooMuch = Map.of("amount", "500.01", "reason", "重复申请");
        Map<String, Object> part = Map.of("amount", "200.00", "reason", "重复申请");

        grants.tried("middle1", granted, "claw-back", tooMuch)
                .statusCode(409)
                .body("code", equalTo("CLAW_BACK_TOO_LARGE"));
        grants.tried("agent1", granted, "claw-back", part).statusCode(403);
        grants.then("middle1", granted, "claw-back", part);
        grants.tried("middle1", granted, "claw-back", part).statusCode(409);

        assertThat(balances()).containsOnly("CASH -300.00", "EXPENSE 300.00");
        grants.tried("agent1", refund("0.01")).statusCode(403);
    }

    /// Sixteen runs at once, by a provider that pays and says nothing, is slow, or does not answer:
    /// again and again until all is done.
    @Test
    void no_run_of_payments_pays_twice() {
        int size = 12;
        for (int i = 0; i < size; i++) {
            Grants grants = Grants.of(ofCustomer("customer-" + i));
            ordered(grants, grants.granted("agent1", refund("100.00")));
        }
        provider.become(Manner.ANY);

        for (int hour = 11; hour < 24 && unpaid() > 0; hour++) {
            Played.setClock("2026-03-02T%d:00".formatted(hour));
            assertThat(atOnce(16, _ -> Api.run("payout").extract().statusCode())).containsOnly(200);
        }

        assertThat(unpaid()).isZero();
        assertThat(database.count("test_payout")).isEqualTo(size);
        assertThat(balances()).containsOnly("CASH -1200.00", "EXPENSE 1200.00");
        assertThat(database.rows("select 1 from complaint_event where type = 'COMPENSATION_PAID'"))
                .hasSize(size);
    }

    private static void paid(Grants grants, String compensation) {
        ordered(grants, compensation);
        Api.run("payout");
    }

    private static void ordered(Grants grants, String compensation) {
        grants.then("agent1", compensation, "identity-check", SIGNED_IN)
                .then("agent1", compensation, "payment", Map.of());
    }

    private static Played ofCustomer(String customer) {
        return received(
                        "2026-03-02T10:00",
                        "app1",
                        Map.of("content", GENERAL, "customer", Map.of("id", customer)))
                .assigned();
    }

    private long unpaid() {
        return database.rows("select count(*) from compensation where state <> 'PAID'")
                .getFirst()
                .getLong(0);
    }

    private List<String> balances() {
        return database
                .rows(
                        """
                        select account || ' ' || sum(amount) from (
                          select debit as account, amount from compensation_entry
                          union all select credit, -amount from compensation_entry) moved
                        group by account having sum(amount) <> 0
                        """)
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
