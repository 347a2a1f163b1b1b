package dev.redress.platform;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// All work that can be started by name. Every door goes through here: schedule, function, HTTP.
@ApplicationScoped
public class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);

    private final List<Operation> operations;

    Operations(@All List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /// Runs the operation of that name. What the report says failed is logged as well: a schedule
    /// has nobody else to read it.
    ///
    /// @throws ProblemException when there is none of that name
    public Uni<OperationReport> run(String name, OperationOrder order) {
        return named(name).run(order).invoke(Operations::logFailures);
    }

    private Operation named(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound(unknown(name))));
    }

    private String unknown(String name) {
        List<String> known = operations.stream().map(Operation::name).sorted().toList();
        return "There is no operation %s, only %s".formatted(name, known);
    }

    private static void logFailures(OperationReport report) {
        for (String failure : report.failures()) {
            LOG.warnf("%s: %s", report.operation(), failure);
        }
    }
}
