package dev.redress.desk;

import static dev.redress.desk.TraineeTest.LOGISTICS;
import static dev.redress.desk.TraineeTest.decide;
import static dev.redress.desk.TraineeTest.toTrainee;
import static dev.redress.desk.TraineeTest.tutor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Barrier;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.OpenTransaction;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A new agent who asks again in the moment in which the first wish is asked for or decided.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@Timeout(120)
class TutoredAtOnceTest {

    private static final String WAITS_FOR_A_ROW =
            "pg_locks where locktype = 'transactionid' and not granted";

    @Inject Database database;
    @Inject Pool pool;

    private ACase found;

    @BeforeEach
    void start_with_a_case_of_a_new_agent() {
        Ready.await();
        database.empty();
        untrained();
        Api.setClock("2026-03-02T10:00:00+08:00");
        tutor("senior1").statusCode(200);
        TraineeTest.inFourthWeek();
        found = ACase.of("customer1", "客服态度差").then("supervisor1", "assignment", toTrainee());
    }

    @AfterEach
    void untrained() {
        database.execute("delete from staff_certificate where account = 'trainee1'");
    }

    @Test
    void what_is_asked_for_twice_at_once_waits_once() {
        CompletableFuture<ValidatableResponse> first;
        CompletableFuture<ValidatableResponse> second;
        CompletableFuture<ValidatableResponse> other;
        try (Barrier barrier = Barrier.behindInserts(pool, "tutored_action")) {
            first = asked(LOGISTICS);
            barrier.awaitSomebody();
            second = asked(LOGISTICS);
            other = asked(Map.of("category", "PRODUCT"));
            awaitRowLocks(2);
        }

        String action = first.join().statusCode(202).extract().path("id");
        second.join().statusCode(202).body("id", equalTo(action));
        other.join().statusCode(409).body("code", equalTo("ASKED_ALREADY"));
        assertStates("PENDING");
    }

    /// The tutor refuses while what was asked for again is being answered.
    @Test
    void what_is_asked_for_again_while_the_tutor_decides_is_answered() {
        String action = asked(LOGISTICS).join().statusCode(202).extract().path("id");

        CompletableFuture<ValidatableResponse> again;
        CompletableFuture<ValidatableResponse> decision;
        try (Barrier barrier = Barrier.behindInserts(pool, "tutored_action")) {
            again = asked(LOGISTICS);
            barrier.awaitSomebody();
            decision = Crowd.beside(() -> decide("senior1", action, false));
            awaitEndOrRowLock(decision);
        }

        again.join().statusCode(202).body("id", equalTo(action)).body("state", equalTo("PENDING"));
        decision.join().statusCode(200).body("state", equalTo("REFUSED"));
    }

    /// Whoever holds the case ends it, so that it refuses what the tutor confirms.
    @Test
    void what_the_case_refuses_does_not_wait_again_beside_what_was_asked_for_since() {
        String action = asked(LOGISTICS).join().statusCode(202).extract().path("id");

        CompletableFuture<ValidatableResponse> decision;
        try (OpenTransaction holder =
                OpenTransaction.of(
                        pool,
                        "update complaint set status = 'CLOSED' where id = $1",
                        UUID.fromString(found.id()))) {
            decision = Crowd.beside(() -> decide("senior1", action, true));
            holder.awaitSomebody();
            asked(LOGISTICS).join().statusCode(202);
        }

        decision.join().statusCode(409).body("code", equalTo("WRONG_STATUS"));
        assertStates("PENDING", "OUTDATED");
    }

    private CompletableFuture<ValidatableResponse> asked(Map<String, ?> body) {
        return Crowd.beside(() -> found.tried("trainee1", "classification", body));
    }

    private void awaitRowLocks(long count) {
        database.await(WAITS_FOR_A_ROW, count);
    }

    private void awaitEndOrRowLock(CompletableFuture<?> work) {
        while (!work.isDone() && database.count(WAITS_FOR_A_ROW) == 0) {
            Thread.onSpinWait();
        }
    }

    /// The latest first.
    private static void assertStates(String... states) {
        Api.as("trainee1").get("/tutored-actions").then().body("items.state", contains(states));
    }
}
