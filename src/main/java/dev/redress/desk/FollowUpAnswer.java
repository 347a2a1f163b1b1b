package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.FollowUpPoint;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswers;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date by which the customer was promised to be contacted again.
///
/// @param number counts the follow-ups of the case, from 1
/// @param dueOn the last date that counts as kept
/// @param contactedAt absent as long as the contact is owed, like `inTime`
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpAnswer(
        int number,
        LocalDate dueOn,
        String about,
        String announcedBy,
        Instant announcedAt,
        @Nullable Instant contactedAt,
        @Nullable Boolean inTime) {

    static FollowUpAnswer of(
            FollowUpPoint point, Complaint complaint, Actor reader, CaseAnswers answers) {
        return new FollowUpAnswer(
                point.number(),
                point.dueOn(),
                answers.text(point.about(), complaint, reader),
                point.announcedBy(),
                point.announcedAt(),
                point.contactedAt(),
                point.contactedAt() == null ? null : point.isKept());
    }
}
