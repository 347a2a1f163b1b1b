package dev.redress.store;

import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.core.privacy.Pseudonyms;
import dev.redress.core.survey.Candidate;
import dev.redress.core.survey.SurveyKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A survey that is to be sent or reminded of.
///
/// @param subject the number of the case or order, or the name of the campaign
/// @param language of the messages
/// @param sentAt absent before it was sent
public record AskedSurvey(
        UUID id, String subject, String language, @Nullable Instant sentAt, Candidate candidate) {

    static AskedSurvey of(Row row) {
        String customerId = row.getString("customer_id");
        String status = row.getString("status");
        String source = row.getString("source");
        String tags = row.getString("tags");
        Candidate candidate =
                new Candidate(
                        SurveyKind.valueOf(row.getString("kind")),
                        customerId,
                        customerId != null && customerId.startsWith(Pseudonyms.PREFIX),
                        row.getBoolean("refused"),
                        row.getBoolean("of_staff"),
                        status == null ? null : Status.valueOf(status),
                        source == null ? null : Source.valueOf(source),
                        tags == null ? List.of() : JsonColumn.strings(tags),
                        row.getBoolean("cancelled"),
                        instant(row.getOffsetDateTime("asked_at")),
                        instant(row.getOffsetDateTime("case_asked_at")),
                        instant(row.getOffsetDateTime("order_case_asked_at")));
        return new AskedSurvey(
                row.getUUID("id"),
                row.getString("subject"),
                row.getString("language"),
                instant(row.getOffsetDateTime("sent_at")),
                candidate);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
