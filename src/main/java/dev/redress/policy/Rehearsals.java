package dev.redress.policy;

import dev.redress.core.sla.Rehearsal;
import dev.redress.core.sla.RehearsalFigures;
import dev.redress.store.RehearsalStore;
import dev.redress.store.RehearsalStore.PastCases;
import dev.redress.store.RehearsalStore.Place;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Replays past periods, page by page, so that no event loop is busy with one of them for long.
@Singleton
class Rehearsals {

    private static final int PAGE = 200;

    private final RehearsalStore store;

    Rehearsals(RehearsalStore store) {
        this.store = store;
    }

    /// What is to be replayed: cases received from `from` to before `to`, at most `limit`.
    record Period(Instant from, Instant to, int limit) {}

    Uni<RehearsalAnswer> replay(Rehearsal rehearsal, Period period) {
        Run run = new Run(rehearsal, period);
        return Multi.createBy()
                .repeating()
                .uni(() -> store.page(run.place, period.to, run.wanted()).map(run::take))
                .whilst(goOn -> goOn)
                .onItem()
                .ignoreAsUni()
                .map(_ -> run.answer());
    }

    /// How far it is. For one use by one rehearsal, which does one thing at a time.
    private static final class Run {
        private final Rehearsal rehearsal;
        private final Period period;
        private final RehearsalFigures figures = new RehearsalFigures(RehearsalAnswer.LISTED_MAX);
        private Place place;
        private int examined;
        private boolean complete;

        Run(Rehearsal rehearsal, Period period) {
            this.rehearsal = rehearsal;
            this.period = period;
            this.place = Place.before(period.from);
        }

        /// One more than may be examined, to learn whether there are more.
        int wanted() {
            return Math.min(PAGE, period.limit - examined + 1);
        }

        /// Answers whether there may be more to take.
        boolean take(PastCases page) {
            int left = period.limit - examined;
            page.cases().stream().limit(left).map(rehearsal::of).forEachOrdered(figures::add);
            examined += Math.min(left, page.cases().size());
            place = page.next();
            complete = page.cases().size() < Math.min(PAGE, left + 1);
            return !complete && page.cases().size() <= left;
        }

        RehearsalAnswer answer() {
            return RehearsalAnswer.of(examined, complete, figures);
        }
    }
}
