package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.privacy.Pseudonyms;
import dev.redress.store.ErasureStore;
import dev.redress.store.NotFound;
import dev.redress.store.SecondFactorStore;
import dev.redress.support.Api;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people who do something with the same name in the same moment.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AtOnceTest {

    private static final String ACCOUNT =
            """
            insert into account (username, password_hash, roles, active, must_change, created_at)
            values ($1, '', '{customer}', false, false, now())
            """;
    private static final String CLIENT =
            """
            insert into api_client (id, secret_hash, scopes, requests_per_minute, active, created_by,
              created_at)
            values ($1, '', '{}', 60, false, 'admin1', now())
            """;
    private static final String FACTOR =
            """
            insert into second_factor (account, sealed, begun_at) values ($1, 'sealed', now())
            on conflict (account) do update set begun_at = excluded.begun_at
            """;
    private static final String PROPOSAL =
            """
            insert into account_proposal (id, account, roles, reason, proposed_by, proposed_at)
            values (gen_random_uuid(), $1, '{agent}', '新员工入职', 'admin1', now())
            """;
    private static final String VIEW =
            "insert into saved_view (account, name, filters, changed_at) values ($1, 'mine', '{}', now())";
    private static final String HAS_ACCOUNT =
            "select from account where username = $1 for key share";

    @Inject Database database;
    @Inject Pool pool;
    @Inject ErasureStore erasures;
    @Inject SecondFactorStore factors;

    private final String name = "zhou." + UUID.randomUUID().toString().substring(0, 8);
    private final String capital = "Z" + name.substring(1);

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @Test
    void an_account_takes_no_name_that_another_one_takes_in_the_same_moment() {
        during(ACCOUNT, () -> account(capital)).statusCode(409).body("code", equalTo("NAME_TAKEN"));

        assertThat(database.count("account where lower(username) = '%s'".formatted(name))).isOne();
    }

    @Test
    void an_account_takes_no_name_that_a_client_takes_in_the_same_moment() {
        during(CLIENT, () -> account(name)).statusCode(409).body("code", equalTo("NAME_TAKEN"));

        assertThat(database.count("account where username = '%s'".formatted(name))).isZero();
    }

    @Test
    void a_client_takes_no_name_that_an_account_takes_in_the_same_moment() {
        during(ACCOUNT, () -> client(capital)).statusCode(409).body("code", equalTo("NAME_TAKEN"));

        assertThat(database.count("api_client where lower(id) = '%s'".formatted(name))).isZero();
    }

    @Test
    void no_roles_are_proposed_for_an_account_that_goes_in_the_same_moment() {
        database.execute(ACCOUNT, name);

        during("delete from account where username = $1", () -> proposed(name)).statusCode(404);
    }

    @Test
    void who_has_an_account_gives_it_something_while_its_erasure_waits_for_them() {
        database.execute(ACCOUNT, name);
        database.execute(FACTOR, name);

        CompletableFuture<Boolean> erasing;
        try (OpenTransaction giving = OpenTransaction.of(pool, HAS_ACCOUNT, name)) {
            erasing = Crowd.beside(this::erased);
            giving.awaitSomebody();
            giving.write("set local lock_timeout = '100ms'");
            giving.write(FACTOR, name);
            giving.write(PROPOSAL, name);
        }

        assertThat(erasing.join()).isTrue();
        nothing_is_left();
    }

    @Test
    void nobody_has_an_account_that_an_erasure_is_about_to_take() {
        database.execute(ACCOUNT, name);
        database.execute(FACTOR, name);
        database.execute(VIEW, name);

        CompletableFuture<Boolean> erasing;
        CompletableFuture<Boolean> beginning;
        try (OpenTransaction midway =
                OpenTransaction.of(
                        pool, "select from saved_view where account = $1 for update", name)) {
            erasing = Crowd.beside(this::erased);
            midway.awaitSomebody();
            assertThat(database.rows(HAS_ACCOUNT + " skip locked", name)).isEmpty();
            beginning = Crowd.beside(this::begun);
            midway.awaitSomebodyBehind();
        }

        assertThat(erasing.join()).isTrue();
        assertThatThrownBy(beginning::join).hasCauseInstanceOf(NotFound.class);
        nothing_is_left();
    }

    private boolean erased() {
        return Database.await(() -> erasures.erase(name, new Pseudonyms("salt")));
    }

    private boolean begun() {
        return Database.await(() -> factors.begin(name, "sealed", Instant.now()));
    }

    private void nothing_is_left() {
        assertThat(database.count("account where username = '%s'".formatted(name))).isZero();
        assertThat(database.count("second_factor where account = '%s'".formatted(name))).isZero();
        assertThat(database.count("account_proposal where account = '%s'".formatted(name)))
                .isZero();
    }

    /// What somebody else does with the name is committed once the work waits for it.
    private ValidatableResponse during(String sql, Supplier<ValidatableResponse> work) {
        CompletableFuture<ValidatableResponse> waiting;
        try (OpenTransaction other = OpenTransaction.of(pool, sql, name)) {
            waiting = Crowd.beside(work);
            other.awaitSomebody();
        }
        return Objects.requireNonNull(waiting.join());
    }

    private static ValidatableResponse account(String name) {
        return Api.as("admin1")
                .body(Map.of("username", name, "reason", "新员工入职"))
                .post("/accounts")
                .then();
    }

    private static ValidatableResponse client(String name) {
        return Api.as("admin1")
                .body(
                        Map.of(
                                "id",
                                name,
                                "scopes",
                                List.of("complaints"),
                                "requestsPerMinute",
                                60,
                                "reason",
                                "接入"))
                .post("/api-clients")
                .then();
    }

    private static ValidatableResponse proposed(String account) {
        return Api.as("admin1")
                .body(Map.of("roles", List.of("agent"), "reason", "新员工入职"))
                .post("/accounts/{username}/roles", account)
                .then();
    }
}
