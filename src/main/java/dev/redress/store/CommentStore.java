package dev.redress.store;

import dev.redress.core.survey.SurveyKind;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers wrote with their answers.
@ApplicationScoped
public class CommentStore {

    // By ids that are made of chance: the order says nothing.
    private static final String LIST =
            """
            select id, kind, subject, coalesce(category, '') as category, coalesce(team, '') as team,
              answers::text as answers
            from survey_response
            where week >= $1 and week < $2 and jsonb_exists(answers, 'comment')
              and ($3::uuid is null or id > $3)
            order by id limit $4
            """;

    private final BoundedReading reading;

    CommentStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// What one customer wrote, with numbers of people hidden.
    ///
    /// @param id made of chance
    /// @param subject of the campaign; absent without one
    /// @param category empty without a case, like `team`
    public record Comment(
            UUID id,
            SurveyKind kind,
            @Nullable String subject,
            String category,
            String team,
            String text) {}

    /// A page of what was written with answers of the weeks that begin in the days from `from` on
    /// and before `to`, in an order that says nothing. Fails with [TookTooLong] when it does.
    public Uni<List<Comment>> list(LocalDate from, LocalDate to, Page page) {
        return reading.read(LIST, Tuple.of(from, to, page.last(), page.limit()))
                .map(rows -> Rows.all(rows, CommentStore::comment));
    }

    private static Comment comment(Row row) {
        String answers = SealedColumn.RATING.opened(row.getString("answers"));
        return new Comment(
                row.getUUID("id"),
                Cells.constant(SurveyKind.class, row, "kind"),
                row.getString("subject"),
                row.getString("category"),
                row.getString("team"),
                new JsonObject(answers).getString("comment"));
    }
}
