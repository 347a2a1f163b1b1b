package dev.redress.platform;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.jspecify.annotations.Nullable;

/// An operation as a Lambda function. A subclass gives it the name that `QUARKUS_LAMBDA_HANDLER`
/// chooses it by, which is also the operation's.
///
/// The event is EventBridge's for a schedule, of which nothing is needed, or an [OperationRequest].
public abstract class OperationFunction
        implements RequestHandler<OperationRequest, OperationReport> {

    private final String name;
    private final Operations operations;

    protected OperationFunction(String name, Operations operations) {
        this.name = name;
        this.operations = operations;
    }

    /// Answers the report also when single cases failed: they are left for the next run, and an
    /// error would only make Lambda start this one again.
    @Override
    public OperationReport handleRequest(@Nullable OperationRequest request, Context context) {
        OperationOrder order = OperationRequest.orderOf(request);
        return LambdaBridge.await(() -> operations.run(name, order));
    }
}
