package dev.redress.store;

import dev.redress.core.complaint.Source;
import dev.redress.core.complaint.Status;
import dev.redress.core.privacy.Pseudonyms;
import dev.redress.core.survey.Candidate;
import dev.redress.core.survey.SurveyKind;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
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
        String tags = row.getString("tags");
        Candidate candidate =
                new Candidate(
                        Cells.constant(SurveyKind.class, row, "kind"),
                        customerId,
                        customerId != null && customerId.startsWith(Pseudonyms.PREFIX),
                        row.getBoolean("refused"),
                        row.getBoolean("of_staff"),
                        Cells.constantIfAny(Status.class, row, "status"),
                        Cells.constantIfAny(Source.class, row, "source"),
                        tags == null ? List.of() : JsonColumn.strings(tags),
                        row.getBoolean("cancelled"),
                        Cells.instantIfAny(row, "asked_at"),
                        Cells.instantIfAny(row, "case_asked_at"),
                        Cells.instantIfAny(row, "order_case_asked_at"));
        return new AskedSurvey(
                row.getUUID("id"),
                row.getString("subject"),
                row.getString("language"),
                Cells.instantIfAny(row, "sent_at"),
                candidate);
    }
}
