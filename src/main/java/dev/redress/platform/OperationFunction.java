package dev.redress.platform;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.redress.platform.telemetry.Handled;
import dev.redress.platform.telemetry.Invocation;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// An operation as a Lambda function. A subclass gives it the name that `QUARKUS_LAMBDA_HANDLER`
/// chooses it by, which is also the operation's. Each event leaves one line in the log.
public abstract class OperationFunction implements RequestHandler<OperationEvent, OperationReport> {

    private static final Logger LOG = Logger.getLogger(OperationFunction.class);

    private final String name;
    private final Operations operations;

    protected OperationFunction(String name, Operations operations) {
        this.name = name;
        this.operations = operations;
    }

    /// Answers the report also when single cases failed, or the time was too short: what is left is
    /// for the next run, and an error would only make Lambda start this one again.
    @Override
    public OperationReport handleRequest(@Nullable OperationEvent event, Context context) {
        Invocation invocation =
                Invocation.begin(context.getAwsRequestId(), event == null ? null : event.id());
        try {
            OperationReport report = run(event, context);
            tell(invocation, report.outOfTime() ? "OUT_OF_TIME" : "DONE", counts(report));
            return report;
        } catch (RuntimeException | Error failure) {
            LOG.errorf("%s: %s", name, failure);
            tell(invocation, "FAILED", counts(0, 1, false));
            throw failure;
        }
    }

    private OperationReport run(@Nullable OperationEvent event, Context context) {
        OperationOrder order = OperationRequest.orderOf(event == null ? null : event.request());
        return LambdaBridge.await(() ->
                operations.run(
                        name, order, () -> Duration.ofMillis(context.getRemainingTimeInMillis())));
    }

    private void tell(Invocation invocation, String outcome, Map<String, Integer> counts) {
        new Handled(name, outcome, invocation, counts).tell();
    }

    /// What the metrics of a run are made of. Alarms listen to what failed and to what was left.
    /// Only dispatchers spare somebody, and no other function pays for that metric.
    static Map<String, Integer> counts(OperationReport report) {
        Map<String, Integer> counts =
                new HashMap<>(counts(report.done(), report.failed(), report.outOfTime()));
        if (report.spared() > 0) {
            counts.put(Handled.SPARED, report.spared());
        }
        return counts;
    }

    private static Map<String, Integer> counts(int done, int failed, boolean isOutOfTime) {
        return Map.of(
                Handled.PROCESSED, done,
                Handled.FAILED, failed,
                Handled.OUT_OF_TIME, isOutOfTime ? 1 : 0);
    }
}
