package dev.redress.deadline;

import static java.util.stream.Collectors.summingInt;

import dev.redress.core.complaint.Status;
import dev.redress.platform.TimeLimit;
import dev.redress.store.NextDueStore;
import dev.redress.store.NextDueStore.Mended;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Puts all open cases where they belong in the queue, a page at a time (ADR 0066).
@ApplicationScoped
class QueuePlaces {

    private static final int PAGE = 500;

    private final NextDueStore nextDue;

    QueuePlaces(NextDueStore nextDue) {
        this.nextDue = nextDue;
    }

    /// Answers how many stood elsewhere. Those that are being changed are left to whoever does, and
    /// those for which there is no time to the next run.
    Uni<Integer> mend(TimeLimit time) {
        return Multi.createFrom()
                .iterable(CaseCheck.OPEN)
                .onItem()
                .transformToUniAndConcatenate(status -> mendAll(status, time))
                .collect()
                .with(summingInt(Integer::intValue));
    }

    private Uni<Integer> mendAll(Status status, TimeLimit time) {
        AtomicReference<UUID> after = new AtomicReference<>(CaseCheck.BEGINNING);
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        time.isReached()
                                ? Uni.createFrom().item(Optional.<Mended>empty())
                                : nextDue.mend(status, after.get(), PAGE)
                                        .invoke(page ->
                                                page.ifPresent(found -> after.set(found.last()))))
                .whilst(Optional::isPresent)
                .collect()
                .with(summingInt(page -> page.map(Mended::cases).orElse(0)));
    }
}
