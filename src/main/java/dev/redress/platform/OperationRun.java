package dev.redress.platform;

import dev.redress.store.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// A run that is under way: how far it is, and what went wrong. Parts of it may work at the same
/// time.
public final class OperationRun {

    private static final Logger LOG = Logger.getLogger(OperationRun.class);

    private final Operation operation;
    private final OperationOrder order;
    private final Instant at;
    private final List<String> failures = new ArrayList<>();
    private int done;
    private int spared;
    private boolean outOfTime;

    public OperationRun(Operation operation, OperationOrder order, Instant at) {
        this.operation = operation;
        this.order = order;
        this.at = at;
    }

    /// The one time that the whole run goes by.
    public Instant at() {
        return at;
    }

    /// How much more the order allows: nothing when its time is up. What failed was an effort, too,
    /// and counts.
    public synchronized int remaining() {
        return isOutOfTime() ? 0 : allowed();
    }

    /// Whether the run must take up nothing more because its time is up. Once it is, it stays so,
    /// and the report says that the run did not come to its end.
    public synchronized boolean isOutOfTime() {
        outOfTime = outOfTime || order.time().isReached();
        return outOfTime;
    }

    /// Notes success. A dry run may find more than the order allows; no more is noted.
    public synchronized void did(int count) {
        done += Math.min(count, allowed());
    }

    /// How many failures were noted.
    public synchronized int failures() {
        return failures.size();
    }

    /// Notes a failure, which must not stop the rest.
    public synchronized void failed(String sentence) {
        failures.add(sentence);
    }

    /// Notes a message that was not tried, because the subscriber that it is for is away. That is
    /// neither success nor failure.
    public synchronized void spared() {
        spared++;
    }

    /// Repeats `round` until it answers that nothing is left, or the limit or the time is reached.
    public Uni<Void> repeat(Supplier<Uni<Boolean>> round) {
        return Multi.createBy()
                .repeating()
                .uni(() -> remaining() == 0 ? Uni.createFrom().item(false) : round.get())
                .whilst(isMoreLeft -> isMoreLeft)
                .onItem()
                .ignoreAsUni();
    }

    /// Does the work for one item after the other, and leaves those for which there is no time.
    public <T> Uni<Void> each(List<T> items, Function<T, Uni<?>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item ->
                        isOutOfTime()
                                ? Uni.createFrom().voidItem()
                                : work.apply(item).replaceWithVoid())
                .onItem()
                .ignoreAsUni();
    }

    /// The same for items that have nothing to do with each other: the failure of one is noted, and
    /// does not stop the others. When the database is away no item is at fault, and the run fails.
    ///
    /// @param flaw what could not be done with an item: `Entry 7 was not looked at`
    public <T> Uni<Void> eachByItself(
            List<T> items, Function<T, String> flaw, Function<T, Uni<?>> work) {
        return each(items, item -> recovered(work.apply(item), flaw.apply(item)));
    }

    private Uni<Void> recovered(Uni<?> work, String flaw) {
        return work.replaceWithVoid()
                .onFailure(failure -> !Unavailable.isBehind(failure))
                .recoverWithUni(failure -> {
                    LOG.warnf(failure, "%s: %s", operation.name(), flaw);
                    failed("%s: %s".formatted(flaw, failure.getClass().getSimpleName()));
                    return Uni.createFrom().voidItem();
                });
    }

    public synchronized OperationReport report() {
        return new OperationReport(
                operation.name(), order.dryRun(), at, done, spared, outOfTime, null, failures);
    }

    private int allowed() {
        return Math.max(0, order.limit() - done - failures.size());
    }
}
