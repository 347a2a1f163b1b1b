package dev.redress.store;

import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sign-in reads the account, works out whether the password is right, which takes a while, and
/// only then begins a session.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SessionStoreTest {

    @Inject SessionStore sessions;
    @Inject CredentialStore credentials;
    @Inject Pool pool;
    @Inject Database database;

    private final String name = "li-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void add_an_account() {
        Ready.await();
        database.execute(
                """
                insert into account (username, password_hash, roles, active, created_at)
                values ($1, 'before', '{agent,senior}', true, now())
                """,
                name);
    }

    @Test
    void a_session_begins_while_the_account_is_as_it_was_read() {
        assertThat(begun(read())).isTrue();
        assertThat(open()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set password_hash = 'after' where username = $1",
                "update account set roles = '{agent}' where username = $1",
                "update account set active = false where username = $1",
                """
                insert into second_factor (account, sealed, begun_at, confirmed_at)
                values ($1, 'x', now(), now())
                """
            })
    void whatever_changed_meanwhile_keeps_it_from_beginning(String change) {
        Credentials read = read();

        database.execute(change, name);

        assertThat(begun(read)).isFalse();
        assertThat(open()).isZero();
    }

    /// The change finds a session that is about to begin, waits for it, and ends it.
    @Test
    void a_change_ends_what_began_at_the_same_moment() {
        SqlConnection signingIn = await(() -> pool.getConnection());
        run(signingIn, "begin");
        run(signingIn, "select from account where username = '%s' for share".formatted(name));
        run(
                signingIn,
                """
                insert into account_session (id, account, started_at, expires_at)
                values (gen_random_uuid(), '%s', now(), now() + interval '1 hour')
                """
                        .formatted(name));

        CompletableFuture<Boolean> changed =
                credentials
                        .changePassword(name, "before", "after", Instant.now())
                        .subscribeAsCompletionStage();
        waitForTheLock();
        run(signingIn, "commit");

        assertThat(changed.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
        await(signingIn::close);
        assertThat(open()).isZero();
    }

    private void waitForTheLock() {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (database.count("pg_locks where not granted") == 0) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private static void run(SqlConnection connection, String sql) {
        await(() -> connection.query(sql).execute());
    }

    private Credentials read() {
        return await(() -> credentials.find(name)).orElseThrow();
    }

    private boolean begun(Credentials shown) {
        Instant now = Instant.now();
        Session session = new Session(UUID.randomUUID(), name, now, now.plus(Duration.ofHours(1)));
        SessionStore.Refresh refresh =
                new SessionStore.Refresh(UUID.randomUUID().toString(), session.expiresAt());
        return await(() -> sessions.begin(session, refresh, shown));
    }

    private long open() {
        return await(() ->
                        pool.preparedQuery(
                                        "select count(*) from account_session where account = $1 and"
                                                + " ended_at is null")
                                .execute(Tuple.of(name)))
                .iterator()
                .next()
                .getLong(0);
    }
}
