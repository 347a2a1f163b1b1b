package dev.redress.infra.schedules;

import dev.redress.infra.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.stepfunctions.CfnStateMachine;
import software.constructs.Construct;

/// Runs a function every few seconds for a minute: a message, or an emergency that is passed on,
/// must not wait for the next minute. The last run of a minute may still go on when the next loop
/// begins. Nothing is done twice: Lambda turns the second one away, or the rows that it wants are
/// taken.
final class Loop {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final CfnStateMachine machine;

    Loop(Construct scope, Settings settings, String handler, Duration pause, Alias function) {
        Role role = role(scope, settings, handler, function);
        machine =
                CfnStateMachine.Builder.create(scope, handler + "-loop")
                        .stateMachineName(settings.name(handler))
                        .stateMachineType("EXPRESS")
                        .roleArn(role.getRoleArn())
                        .definitionString(definition(handler, pause))
                        .definitionSubstitutions(
                                Map.of(
                                        "Partition",
                                        Aws.PARTITION,
                                        "Function",
                                        function.getFunctionArn()))
                        .build();
    }

    String arn() {
        return machine.getAttrArn();
    }

    static String definition(String handler, Duration pause) {
        long seconds = pause.toSeconds();
        String turns =
                LongStream.rangeClosed(1, LENGTH.dividedBy(pause))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
        return """
        {"Comment": "Runs %s every %d seconds for a minute",
         "StartAt": "Turns", "TimeoutSeconds": 290,
         "States": {
          "Turns": {"Type": "Pass", "Result": [%s], "Next": "Each"},
          "Each": {"Type": "Map", "MaxConcurrency": 1, "End": true,
           "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"},
            "StartAt": "Run",
            "States": {
             "Run": {"Type": "Task", "Resource": "arn:${Partition}:states:::lambda:invoke",
              "Parameters": {"FunctionName": "${Function}", "Payload": {}},
              "ResultPath": null,
              "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Wait"}],
              "Next": "Wait"},
             "Wait": {"Type": "Wait", "Seconds": %d, "End": true}}}}}}
        """
                .formatted(handler, seconds, turns, seconds);
    }

    private static Role role(Construct scope, Settings settings, String handler, Alias function) {
        PolicyStatement invoke =
                PolicyStatement.Builder.create()
                        .effect(Effect.ALLOW)
                        .actions(List.of("lambda:InvokeFunction"))
                        .resources(List.of(function.getFunctionArn()))
                        .build();
        return Role.Builder.create(scope, handler + "-loop-role")
                .assumedBy(
                        new ServicePrincipal("states.amazonaws.com")
                                .withConditions(settings.place().ofThisAccount()))
                .inlinePolicies(
                        Map.of(
                                "rights",
                                PolicyDocument.Builder.create()
                                        .statements(List.of(invoke))
                                        .build()))
                .build();
    }
}
