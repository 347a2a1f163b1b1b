package dev.redress.policy;

import dev.redress.core.compensation.MatrixFigures;
import dev.redress.core.compensation.MatrixRehearsal;
import dev.redress.core.compensation.MatrixRehearsal.PastGrant;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.Rehearsal;
import dev.redress.core.sla.Rehearsal.PastCase;
import dev.redress.core.sla.RehearsalFigures;
import dev.redress.policy.PagedReading.Page;
import dev.redress.store.PastGrantStore;
import dev.redress.store.RehearsalStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/// Replays past periods.
@Singleton
class Rehearsals {

    private final RehearsalStore cases;
    private final PastGrantStore grants;

    Rehearsals(RehearsalStore cases, PastGrantStore grants) {
        this.cases = cases;
        this.grants = grants;
    }

    /// The cases that were received in the period.
    Uni<RehearsalAnswer> replay(Rehearsal rehearsal, Period period) {
        RehearsalFigures figures = new RehearsalFigures(RehearsalAnswer.LISTED_MAX);
        PagedReading<PastCase, RehearsalStore.Place> reading =
                new PagedReading<>(RehearsalStore.Place.before(period.from()), period.limit());
        return reading.each(
                        (place, wanted) ->
                                cases.page(place, period.to(), wanted)
                                        .map(page -> new Page<>(page.cases(), page.next())),
                        past -> figures.add(rehearsal.of(past)))
                .map(_ -> RehearsalAnswer.of(reading.examined(), reading.isComplete(), figures));
    }

    /// What was granted in the period, each beside the policy that was in force then.
    Uni<MatrixRehearsalAnswer> replay(MatrixRehearsal rehearsal, Rules rules, Period period) {
        MatrixFigures figures = new MatrixFigures(RehearsalAnswer.LISTED_MAX);
        PagedReading<PastGrant, PastGrantStore.Place> reading =
                new PagedReading<>(PastGrantStore.Place.before(period.from()), period.limit());
        int days = rehearsal.draft().customerDays();
        return reading.each(
                        (place, wanted) ->
                                grants.page(place, period.to(), days, wanted)
                                        .map(found -> new Page<>(found, behind(found, place))),
                        past -> figures.add(rehearsal.of(past, rules.compensationAt(past.at()))))
                .map(_ ->
                        MatrixRehearsalAnswer.of(
                                reading.examined(), reading.isComplete(), figures));
    }

    private static PastGrantStore.Place behind(List<PastGrant> found, PastGrantStore.Place before) {
        return found.isEmpty() ? before : PastGrantStore.Place.behind(found.getLast());
    }
}
