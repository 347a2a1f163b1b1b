package dev.redress.infra.functions;

import static dev.redress.infra.functions.Need.EMAIL;
import static dev.redress.infra.functions.Need.EXPOSURE;
import static dev.redress.infra.functions.Need.FILES;
import static dev.redress.infra.functions.Need.OTHERS;
import static dev.redress.infra.functions.Need.PAYMENTS;
import static dev.redress.infra.functions.Need.SURVEYS;
import static dev.redress.infra.functions.Need.TEXT_MESSAGES;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// A handler of the events package, which becomes a function of its own; most have a schedule.
///
/// @param name what `QUARKUS_LAMBDA_HANDLER` chooses it by
public record Handler(String name, Rhythm rhythm, Size size, Set<Need> needs) {

    /// All that the package has; `HandlersTest` compares them with the application's.
    public static final List<Handler> ALL =
            List.of(
                    often("escalation-sweep", 5, Size.SWEEP),
                    often("notification-dispatch", 5, Size.DISPATCH, EMAIL, TEXT_MESSAGES, OTHERS),
                    often("payout", 5, Size.SWEEP, PAYMENTS, OTHERS),
                    often("audit-seal", 5, Size.SWEEP),
                    often("assignment", 10, Size.SWEEP),
                    often("deadline-sweep", 60, Size.DISPATCH),
                    often("survey-dispatch", 60, Size.SWEEP, SURVEYS),
                    often("party-watch", 60, Size.SWEEP),
                    often("classification", 60, Size.SWEEP),
                    often("deadline-recount", 60, Size.SWEEP),
                    often("security-watch", 60, Size.SWEEP),
                    often("abnormal-access", 300, Size.SWEEP),
                    often("duty-watch", 3600, Size.SWEEP),
                    often("calendar-watch", 3600, Size.SWEEP),
                    often("insight", 3600, Size.NIGHT),
                    often("upload-cleanup", 3600, Size.SWEEP, FILES),
                    often("resealing", 3600, Size.NIGHT),
                    nightly("ledger-check", 3, 30),
                    nightly("history-check", 3, 45),
                    nightly("legal-scan", 4, 0),
                    nightly("audit-check", 4, 0),
                    nightly("retention", 4, 15, FILES),
                    nightly("exposure-check", 4, 30, EXPOSURE),
                    nightly("appraisal", 4, 45),
                    byHand("evidence-check"));

    public Handler {
        needs = Set.copyOf(needs);
    }

    /// Whether it is started by itself, so that one that is not would be missed.
    public boolean isScheduled() {
        return !(rhythm instanceof Rhythm.ByHand);
    }

    /// Whether it looks for what must not be, and mends nothing itself.
    public boolean isCheck() {
        return name.endsWith("-check");
    }

    public boolean isMoreOftenThan(Duration pause) {
        return rhythm instanceof Rhythm.Every(Duration own) && own.compareTo(pause) < 0;
    }

    private static Handler often(String name, int seconds, Size size, Need... needs) {
        return new Handler(
                name, new Rhythm.Every(Duration.ofSeconds(seconds)), size, Set.of(needs));
    }

    private static Handler nightly(String name, int hour, int minute, Need... needs) {
        return new Handler(
                name, new Rhythm.Nightly(LocalTime.of(hour, minute)), Size.NIGHT, Set.of(needs));
    }

    private static Handler byHand(String name, Need... needs) {
        return new Handler(name, new Rhythm.ByHand(), Size.NIGHT, Set.of(needs));
    }
}
