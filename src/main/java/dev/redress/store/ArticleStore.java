package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.guidance.Article;
import dev.redress.core.guidance.Article.Side;
import dev.redress.core.guidance.Article.Topic;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What the desk knows.
@ApplicationScoped
public class ArticleStore {

    private static final String COLUMNS =
            """
            select id, topic, title, body, written_by, written_at, confirmed_by, legally_confirmed_by
            from knowledge_article
            """;
    private static final String FIND = COLUMNS + "where id = any($1)";
    private static final String LIST =
            COLUMNS
                    + """
                    where not $1 or (confirmed_by is not null and legally_confirmed_by is not null)
                    order by id desc limit $2
                    """;
    private static final String ADD =
            """
            insert into knowledge_article (id, topic, title, body, written_by, written_at)
            values ($1, $2, $3, $4, $5, $6)
            """;
    private static final String CONFIRM =
            """
            update knowledge_article set confirmed_by = $2, confirmed_at = $3
            where id = $1 and confirmed_by is null and written_by <> $2
              and legally_confirmed_by is distinct from $2
            """;
    private static final String CONFIRM_LEGALLY =
            """
            update knowledge_article set legally_confirmed_by = $2, legally_confirmed_at = $3
            where id = $1 and legally_confirmed_by is null and written_by <> $2
              and confirmed_by is distinct from $2
            """;

    private final Pool pool;

    ArticleStore(Pool pool) {
        this.pool = pool;
    }

    /// Those of the ids that there are, in no order.
    public Uni<List<Article>> find(Collection<UUID> ids) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> Rows.all(rows, ArticleStore::article));
    }

    /// At most `limit`, newest first.
    public Uni<List<Article>> list(boolean confirmedOnly, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(confirmedOnly, limit))
                .map(rows -> Rows.all(rows, ArticleStore::article));
    }

    /// Adds one that nobody has confirmed yet.
    public Uni<Void> add(Article article) {
        Tuple parameters =
                Tuple.of(
                        article.id(),
                        article.topic().name(),
                        article.title(),
                        article.body(),
                        article.writtenBy(),
                        sent(article.writtenAt()));
        return Detached.from(() -> pool.preparedQuery(ADD).execute(parameters)).replaceWithVoid();
    }

    /// Answers whether it did: not if that side has, nor by who wrote it or spoke for the other
    /// side.
    public Uni<Boolean> confirm(UUID id, Side side, String account, Instant now) {
        String statement =
                switch (side) {
                    case OPERATIONS -> CONFIRM;
                    case LEGAL -> CONFIRM_LEGALLY;
                };
        Tuple parameters = Tuple.of(id, account, sent(now));
        return Detached.from(() -> pool.preparedQuery(statement).execute(parameters))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Article article(Row row) {
        return new Article(
                row.getUUID("id"),
                Cells.constant(Topic.class, row, "topic"),
                row.getString("title"),
                row.getString("body"),
                row.getString("written_by"),
                Cells.instant(row, "written_at"),
                row.getString("confirmed_by"),
                row.getString("legally_confirmed_by"));
    }
}
