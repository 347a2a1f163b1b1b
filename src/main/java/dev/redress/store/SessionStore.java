package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is signed in. Each change is one statement, so that it holds also when many come at once.
@ApplicationScoped
public class SessionStore {

    private static final String BEGIN =
            """
            with expired as (
              delete from account_session where account = $2 and expires_at <= $3),
            begun as (
              insert into account_session (id, account, started_at, expires_at)
              select $1, username, $3, $4 from account a
              where username = $2 and active and password_hash = $7 and roles @> $8
                and $9 = exists (
                  select from second_factor where account = $2 and confirmed_at is not null)
              returning id)
            insert into refresh_token (hash, session_id, issued_at, expires_at)
            select $5, id, $3, $6 from begun
            """;

    /// Whoever comes second with the same token waits for the first, and finds it spent.
    private static final String REFRESH =
            """
            with spent as (
              update refresh_token r set spent_at = $2
              from account_session s join account a on a.username = s.account and a.active
              where r.hash = $1 and r.spent_at is null and r.expires_at > $2
                and s.id = r.session_id and s.ended_at is null and s.expires_at > $2
              returning s.id, s.account, s.started_at, s.expires_at),
            next as (
              insert into refresh_token (hash, session_id, issued_at, expires_at)
              select $3, id, $2, least($4, expires_at) from spent)
            select id, account, started_at, expires_at from spent
            """;

    private static final String END_REUSED =
            """
            update account_session set ended_at = $2, end_reason = 'TOKEN_REUSED'
            where ended_at is null and id = (
              select session_id from refresh_token where hash = $1 and spent_at is not null)
            returning id, account
            """;
    private static final String END =
            """
            update account_session set ended_at = $2, end_reason = $3
            where id = $1 and ended_at is null
            """;
    private static final String IS_OPEN =
            """
            select coalesce((select active from account where username = $1), true)
              and coalesce((select active from api_client where id = $1), true)
              and ($2::uuid is null or exists (
                select from account_session
                where id = $2 and account = $1 and ended_at is null and expires_at > $3))
            """;

    private final Pool pool;

    SessionStore(Pool pool) {
        this.pool = pool;
    }

    /// A refresh token as the desk keeps it.
    public record Refresh(String hash, Instant expiresAt) {}

    /// Begins a session, which `refresh` continues. Those of the account that have expired go.
    /// Answers false if the account is not as `shown` any more: its password, its second factor, or
    /// that it is switched on and has those roles.
    public Uni<Boolean> begin(Session session, Refresh refresh, Credentials shown) {
        Tuple parameters =
                Tuple.of(session.id(), session.account(), sent(session.startedAt()))
                        .addOffsetDateTime(sent(session.expiresAt()))
                        .addString(refresh.hash())
                        .addOffsetDateTime(sent(refresh.expiresAt()))
                        .addString(shown.account().passwordHash())
                        .addArrayOfString(AccountRow.labelsOf(shown.account().roles()))
                        .addBoolean(shown.secondFactor());
        return LockedAccount.shared(pool, session.account(), BEGIN, parameters)
                .map(rows -> rows.rowCount() == 1);
    }

    /// Exchanges a refresh token for the next one. Empty unless it is the present one of an open
    /// session whose account is switched on.
    public Uni<Optional<Session>> refresh(String hash, Refresh next, Instant now) {
        Tuple parameters =
                Tuple.of(hash, sent(now), next.hash()).addOffsetDateTime(sent(next.expiresAt()));
        return write(REFRESH, parameters).map(rows -> Rows.first(rows, SessionStore::session));
    }

    /// A session that was ended, and whose it was.
    public record Ended(UUID session, String account) {}

    /// Ends the session of a refresh token that was spent already. Empty if there is none of that
    /// kind, or its session was over.
    public Uni<Optional<Ended>> endReused(String hash, Instant now) {
        return write(END_REUSED, Tuple.of(hash, sent(now)))
                .map(rows ->
                        Rows.first(
                                rows,
                                row -> new Ended(row.getUUID("id"), row.getString("account"))));
    }

    /// Ends a session. Nothing, if it is over.
    public Uni<Void> end(UUID id, SessionEnd reason, Instant now) {
        return write(END, Tuple.of(id, sent(now), reason.name())).replaceWithVoid();
    }

    /// Whether tokens of the account still open the desk: it is not switched off, and the session,
    /// if they name one, is not over. A name that is no account of the desk belongs to somebody
    /// that another issuer answers for.
    public Uni<Boolean> isOpen(String account, @Nullable UUID session, Instant now) {
        return pool.preparedQuery(IS_OPEN)
                .execute(Tuple.of(account, session, sent(now)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private Uni<RowSet<Row>> write(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters));
    }

    private static Session session(Row row) {
        return new Session(
                row.getUUID("id"),
                row.getString("account"),
                Cells.instant(row, "started_at"),
                Cells.instant(row, "expires_at"));
    }
}
