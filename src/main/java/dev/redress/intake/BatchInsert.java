package dev.redress.intake;

import dev.redress.store.Arrival;
import dev.redress.store.Inserted;
import dev.redress.store.Stored;
import dev.redress.store.Unstorable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stores cases together, and one by one if the database refuses one of them: a bad one must not
/// keep its neighbours out. Whatever else fails would fail them all, so nothing is tried again.
///
/// @param insert stores all of its cases or none
record BatchInsert(Function<List<Arrival>, Uni<List<Stored>>> insert) {

    /// How storing one case ended: exactly one of the two is there.
    record Result(@Nullable Stored stored, @Nullable Throwable failure) {

        boolean is(Inserted outcome) {
            return stored != null && stored.inserted() == outcome;
        }
    }

    /// The results in the order of `cases`. Does not fail.
    Uni<List<Result>> all(List<Arrival> cases) {
        return attempt(cases)
                .map(stored -> stored.stream().map(one -> new Result(one, null)).toList())
                .onFailure()
                .recoverWithUni(failure ->
                        failure instanceof Unstorable && cases.size() > 1
                                ? separately(cases)
                                : Uni.createFrom().item(failed(cases.size(), failure)));
    }

    // Behind the first that fails for another reason the others fail with it, untried.
    private Uni<List<Result>> separately(List<Arrival> cases) {
        AtomicReference<@Nullable Throwable> end = new AtomicReference<>();
        return Multi.createFrom()
                .iterable(cases)
                .onItem()
                .transformToUniAndConcatenate(fresh -> one(fresh, end))
                .collect()
                .asList();
    }

    private Uni<Result> one(Arrival fresh, AtomicReference<@Nullable Throwable> end) {
        Throwable ended = end.get();
        if (ended != null) {
            return Uni.createFrom().item(new Result(null, ended));
        }
        return all(List.of(fresh))
                .map(List::getFirst)
                .invoke(result -> {
                    if (result.failure() != null && !(result.failure() instanceof Unstorable)) {
                        end.set(result.failure());
                    }
                });
    }

    private static List<Result> failed(int count, Throwable failure) {
        return Collections.nCopies(count, new Result(null, failure));
    }

    // Deferred: cases that cannot even be taken apart fail as well.
    private Uni<List<Stored>> attempt(List<Arrival> cases) {
        return Uni.createFrom().deferred(() -> insert.apply(cases));
    }
}
