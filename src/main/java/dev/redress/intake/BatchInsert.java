package dev.redress.intake;

import dev.redress.store.Inserted;
import dev.redress.store.NewCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stores cases together, and one by one if together they cannot be stored: a bad one must not keep
/// its neighbours out.
///
/// @param insert stores all of its cases or none
record BatchInsert(Function<List<NewCase>, Uni<List<Inserted>>> insert) {

    /// How storing one case ended: exactly one of the two is there.
    record Result(@Nullable Inserted inserted, @Nullable Throwable failure) {}

    /// The results in the order of `cases`. Does not fail.
    Uni<List<Result>> all(List<NewCase> cases) {
        return attempt(cases)
                .map(inserted -> inserted.stream().map(one -> new Result(one, null)).toList())
                .onFailure()
                .recoverWithUni(failure -> separately(cases, failure));
    }

    private Uni<List<Result>> separately(List<NewCase> cases, Throwable failure) {
        if (cases.size() == 1) {
            return Uni.createFrom().item(List.of(new Result(null, failure)));
        }
        return Multi.createFrom()
                .iterable(cases)
                .onItem()
                .transformToUniAndConcatenate(fresh -> all(List.of(fresh)))
                .onItem()
                .<Result>transformToIterable(results -> results)
                .collect()
                .asList();
    }

    // Deferred: cases that cannot even be taken apart fail like those that cannot be stored.
    private Uni<List<Inserted>> attempt(List<NewCase> cases) {
        return Uni.createFrom().deferred(() -> insert.apply(cases));
    }
}
