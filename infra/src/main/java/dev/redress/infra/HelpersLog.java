package dev.redress.infra;

import java.util.List;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.IConstruct;
import software.constructs.IValidation;

/// Gives the functions that the CDK adds to a stack by itself a log that ends: left alone, Lambda
/// makes one that keeps everything for ever.
///
/// Those that carry references from region to region come after aspects have looked. What is looked
/// at afterwards, and last, are validations.
public final class HelpersLog implements IValidation {

    private static final String HANDLER = "Handler";

    private final Stack stack;
    private final ILogGroup log;

    private HelpersLog(Stack stack, ILogGroup log) {
        this.stack = stack;
        this.log = log;
    }

    /// A log as such functions need it, which must be given to them.
    static LogGroup.Builder of(Stack stack) {
        return LogGroup.Builder.create(stack, stack.getStackName() + "-helpers-log")
                .logGroupName("/aws/lambda/%s-helpers".formatted(stack.getStackName()))
                .retention(RetentionDays.ONE_MONTH)
                .removalPolicy(RemovalPolicy.DESTROY);
    }

    /// Has all of them write to it.
    static void give(Stack stack, ILogGroup log) {
        stack.getNode().addValidation(new HelpersLog(stack, log));
    }

    @Override
    public List<String> validate() {
        for (IConstruct child : stack.getNode().getChildren()) {
            if (child.getNode().tryFindChild(HANDLER) instanceof CfnResource handler
                    && handler.getCfnResourceType().equals("AWS::Lambda::Function")) {
                handler.addPropertyOverride("LoggingConfig.LogGroup", log.getLogGroupName());
            }
        }
        return List.of();
    }
}
