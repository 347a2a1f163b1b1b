package dev.redress.deadline;

import dev.redress.core.complaint.Status;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Goes through all open cases, however many, and gathers what is wrong with each. The limit of the
/// order is one of cases that differ, after which somebody must look anyway. For one run.
final class CaseCheck {

    /// Asked again and again: the cases of one status behind an id, in the order of their ids.
    interface Batches<C> {
        Uni<List<C>> read(Status status, UUID after, int limit);
    }

    /// What a check knows of a case.
    interface Subject<C> {
        UUID id(C found);

        String caseNo(C found);

        /// One sentence each; none for a case that is as it should be.
        List<String> differences(C found);
    }

    private static final int BATCH = 200;
    private static final int LOGGED_MAX = 100;

    /// Sorts before every id of a case.
    static final UUID BEGINNING = new UUID(0, 0);

    static final List<Status> OPEN = Stream.of(Status.values()).filter(Status::isOpen).toList();

    private final Logger log;
    private final OperationOrder order;
    private final List<String> differences = new ArrayList<>();
    private int agreed;
    private boolean outOfTime;

    CaseCheck(Logger log, OperationOrder order) {
        this.log = log;
        this.order = order;
    }

    <C> Uni<Void> of(Batches<C> batches, Subject<C> subject) {
        return Multi.createFrom()
                .iterable(OPEN)
                .onItem()
                .transformToUniAndConcatenate(status -> of(batches, subject, status))
                .onItem()
                .ignoreAsUni();
    }

    private <C> Uni<Void> of(Batches<C> batches, Subject<C> subject, Status status) {
        Position position = new Position();
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        mayGoOn()
                                ? batches.read(status, position.after, BATCH)
                                        .invoke(cases -> compare(subject, cases))
                                        .map(cases -> position.isMovedBeyond(subject, cases))
                                : Uni.createFrom().item(false))
                .whilst(isMoreLeft -> isMoreLeft)
                .onItem()
                .ignoreAsUni();
    }

    private boolean mayGoOn() {
        outOfTime = outOfTime || order.time().isReached();
        return !outOfTime && differences.size() < order.limit();
    }

    private <C> void compare(Subject<C> subject, List<C> cases) {
        for (C found : cases) {
            List<String> wrong = subject.differences(found);
            if (wrong.isEmpty()) {
                agreed++;
            } else {
                add("Case %s: %s".formatted(subject.caseNo(found), String.join("; ", wrong)));
            }
        }
    }

    private void add(String sentence) {
        differences.add(sentence);
        if (differences.size() <= LOGGED_MAX) {
            log.error(sentence);
        }
    }

    OperationReport report(Operation check, Instant at) {
        if (!differences.isEmpty()) {
            log.errorf("%s: %d cases differ", check.name(), differences.size());
        }
        return new OperationReport(
                check.name(), order.dryRun(), at, agreed, outOfTime, null, differences);
    }

    /// How far the check is in one status.
    private static final class Position {
        private UUID after = BEGINNING;

        <C> boolean isMovedBeyond(Subject<C> subject, List<C> cases) {
            if (!cases.isEmpty()) {
                after = subject.id(cases.getLast());
            }
            return !cases.isEmpty();
        }
    }
}
