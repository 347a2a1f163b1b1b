package dev.redress.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.survey.SurveyCampaign;
import dev.redress.store.CallBackStore.CallBack;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the desk is told of what follows from surveys.
interface LoopAnswers {

    int LISTED_MAX = 200;

    /// A list that may be longer.
    ///
    /// @param more whether there are others behind these
    record ListAnswer<T>(List<T> items, boolean more) {

        static <T> ListAnswer<T> of(List<T> found) {
            return new ListAnswer<>(
                    found.stream().limit(LISTED_MAX).toList(), found.size() > LISTED_MAX);
        }
    }

    /// Somebody who wants to be called.
    ///
    /// @param overdue whether they were promised to be called earlier
    record CallBackAnswer(UUID id, String contact, Instant dueAt, boolean overdue) {

        static CallBackAnswer of(CallBack callBack, Instant now) {
            return new CallBackAnswer(
                    callBack.id(),
                    callBack.contact(),
                    callBack.dueAt(),
                    now.isAfter(callBack.dueAt()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CampaignAnswer(
            UUID id, String name, SurveyCampaign.Subject subject, Instant sendAt, int customers) {}
}
