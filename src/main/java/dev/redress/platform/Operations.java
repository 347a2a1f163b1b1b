package dev.redress.platform;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/// All work that can be started by name. Every door goes through here: schedule, function, HTTP.
@ApplicationScoped
public class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);

    private final List<Operation> operations;
    private final OperationConfig config;
    private final RunsUnderWay runs;
    private final DeskClock clock;

    Operations(
            @All List<Operation> operations,
            OperationConfig config,
            RunsUnderWay runs,
            DeskClock clock) {
        this.operations = List.copyOf(operations);
        this.config = config;
        this.runs = runs;
        this.clock = clock;
    }

    /// Runs the operation of that name. What the report says failed is logged as well: a schedule
    /// has nobody else to read it.
    ///
    /// @throws ProblemException when there is none of that name
    public Uni<OperationReport> run(String name, OperationOrder order) {
        Operation operation = named(name);
        OperationOrder bounded = order.within(order.time().orWhen(runs::isEnding));
        return runs.counted(Uni.createFrom().deferred(() -> begun(operation, bounded)))
                .invoke(this::logFlaws);
    }

    /// A schedule may start a run when the process no longer waits for any: it must not even look.
    private Uni<OperationReport> begun(Operation operation, OperationOrder order) {
        return runs.isEnding()
                ? Uni.createFrom().item(nothingDone(operation, order))
                : operation.run(order);
    }

    private OperationReport nothingDone(Operation operation, OperationOrder order) {
        return new OperationReport(
                operation.name(), order.dryRun(), clock.instant(), 0, true, null, List.of());
    }

    /// The same at the door of a function, which has neither the settings nor the rights of the
    /// others.
    ///
    /// @throws ProblemException when there is none of that name, or it is the work of another
    ///   function alone
    Uni<OperationReport> runAtDoor(String name, OperationOrder order, Supplier<Duration> left) {
        if (named(name).reachesOthers()) {
            throw new ProblemException(
                    Problem.of(409, "OWN_FUNCTION", "Not possible here", own(name)));
        }
        return run(name, order, left);
    }

    /// The same where the run is ended after a while, whether it has come to its end or not: it
    /// stops by itself in time, and its report says so.
    ///
    /// @param left until it is ended, whenever it is asked
    Uni<OperationReport> run(String name, OperationOrder order, Supplier<Duration> left) {
        return run(name, order.within(TimeLimit.of(left, config.reserve())));
    }

    private Operation named(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound(unknown(name))));
    }

    private static String own(String name) {
        return "%s reaches others than the desk: start its own function".formatted(name);
    }

    private String unknown(String name) {
        List<String> known = operations.stream().map(Operation::name).sorted().toList();
        return "There is no operation %s, only %s".formatted(name, known);
    }

    private void logFlaws(OperationReport report) {
        if (report.outOfTime()) {
            // When the process stops, all of them are, also those that had nothing left.
            LOG.logf(
                    runs.isEnding() ? Level.DEBUG : Level.WARN,
                    "%s: out of time, the next run goes on",
                    report.operation());
        }
        if (report.spared() > 0) {
            LOG.infof(
                    "%s: %d wait for subscribers that are away",
                    report.operation(), report.spared());
        }
        for (String failure : report.failures()) {
            LOG.warnf("%s: %s", report.operation(), failure);
        }
    }
}
