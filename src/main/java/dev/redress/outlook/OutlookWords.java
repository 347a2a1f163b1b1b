package dev.redress.outlook;

import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.outlook.Forecast;
import dev.redress.core.outlook.Job;
import dev.redress.core.sla.PrintedTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/// Says why a promise is in danger.
@Singleton
class OutlookWords {

    private final Wording wording;

    OutlookWords(Wording wording) {
        this.wording = wording;
    }

    OutlookAnswer.Expected answer(Forecast forecast, String language) {
        Job job = forecast.job();
        return new OutlookAnswer.Expected(
                job.caseId(),
                job.caseNo(),
                job.severity(),
                job.priority(),
                job.assignee(),
                job.stage(),
                job.dueAt(),
                forecast.outlook(),
                forecast.timeLeft().toSeconds(),
                forecast.staffedLeft().toSeconds(),
                forecast.workAhead().toSeconds(),
                forecast.work().toSeconds(),
                forecast.slack().toSeconds(),
                reason(forecast, language));
    }

    private String reason(Forecast forecast, String language) {
        Template template =
                switch (forecast.outlook()) {
                    case OVERDUE -> Template.OUTLOOK_OVERDUE;
                    case UNSTAFFED -> Template.OUTLOOK_UNSTAFFED;
                    case LATE -> Template.OUTLOOK_LATE;
                    case TIGHT -> Template.OUTLOOK_TIGHT;
                    case SAFE -> Template.OUTLOOK_SAFE;
                };
        return wording.text(
                template,
                language,
                Map.of(
                        "stage", wording.name(forecast.job().stage(), language),
                        "dueAt", PrintedTime.of(forecast.job().dueAt()),
                        "staffed", hours(forecast.staffedLeft()),
                        "ahead", hours(forecast.workAhead()),
                        "work", hours(forecast.work()),
                        "slack", hours(forecast.slack().abs())));
    }

    /// `26:05`, hours and minutes.
    private static String hours(Duration length) {
        return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }
}
