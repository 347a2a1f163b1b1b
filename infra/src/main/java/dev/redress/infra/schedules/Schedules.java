package dev.redress.infra.schedules;

import dev.redress.infra.functions.Handler;
import dev.redress.infra.functions.Rhythm;
import dev.redress.infra.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.scheduler.CfnScheduleGroup;
import software.constructs.Construct;

/// Starts the handlers as often as the server would. A schedule can do so once a minute; whoever
/// must run more often has a loop that it starts, see [Loop].
public final class Schedules {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String OFFICE = "Asia/Shanghai";

    // A run that comes late is one that the next has done already.
    private static final int AGE_MAX_SECONDS = 120;
    private static final int RETRIES_MAX = 2;

    private final Construct scope;
    private final Settings settings;
    private final DeadLetters deadLetters;
    private final CfnScheduleGroup group;

    public Schedules(Construct scope, Settings settings, DeadLetters deadLetters) {
        this.scope = scope;
        this.settings = settings;
        this.deadLetters = deadLetters;
        this.group =
                CfnScheduleGroup.Builder.create(scope, "Schedules")
                        .name(settings.name("all"))
                        .build();
    }

    /// Starts all of them.
    ///
    /// @param functions the live version of each handler
    public void start(Map<Handler, Alias> functions) {
        Map<Handler, Loop> loops = loops(functions);
        Role role = role(functions, loops);
        functions.forEach((handler, alias) -> {
            Loop loop = loops.get(handler);
            schedule(handler, loop == null ? alias.getFunctionArn() : loop.arn(), role);
        });
    }

    private Map<Handler, Loop> loops(Map<Handler, Alias> functions) {
        Map<Handler, Loop> loops = new LinkedHashMap<>();
        functions.forEach((handler, alias) -> {
            if (handler.rhythm() instanceof Rhythm.Every(Duration pause)
                    && pause.compareTo(MINUTE) < 0) {
                loops.put(handler, new Loop(scope, settings, handler.name(), pause, alias));
            }
        });
        return loops;
    }

    private Role role(Map<Handler, Alias> functions, Map<Handler, Loop> loops) {
        List<String> invoked =
                functions.entrySet().stream()
                        .filter(entry -> !loops.containsKey(entry.getKey()))
                        .map(entry -> entry.getValue().getFunctionArn())
                        .toList();
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(allow("lambda:InvokeFunction", invoked));
        statements.add(
                allow("states:StartExecution", loops.values().stream().map(Loop::arn).toList()));
        statements.add(allow("sqs:SendMessage", List.of(deadLetters.queue().getQueueArn())));
        return Role.Builder.create(scope, "SchedulesRole")
                .description("Of the schedules of " + settings.stage())
                .assumedBy(
                        new ServicePrincipal("scheduler.amazonaws.com")
                                .withConditions(settings.place().ofThisAccount()))
                .inlinePolicies(
                        Map.of(
                                "rights",
                                PolicyDocument.Builder.create().statements(statements).build()))
                .build();
    }

    private void schedule(Handler handler, String target, Role role) {
        CfnSchedule.Builder.create(scope, handler.name() + "-schedule")
                .name(handler.name())
                .groupName(group.getRef())
                .description("Starts " + handler.name())
                .scheduleExpression(expression(handler.rhythm()))
                .scheduleExpressionTimezone(OFFICE)
                .flexibleTimeWindow(
                        CfnSchedule.FlexibleTimeWindowProperty.builder().mode("OFF").build())
                .target(
                        CfnSchedule.TargetProperty.builder()
                                .arn(target)
                                .roleArn(role.getRoleArn())
                                .input("{}")
                                .retryPolicy(
                                        CfnSchedule.RetryPolicyProperty.builder()
                                                .maximumEventAgeInSeconds(AGE_MAX_SECONDS)
                                                .maximumRetryAttempts(RETRIES_MAX)
                                                .build())
                                .deadLetterConfig(
                                        CfnSchedule.DeadLetterConfigProperty.builder()
                                                .arn(deadLetters.queue().getQueueArn())
                                                .build())
                                .build())
                .build();
    }

    static String expression(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every(Duration pause) -> rate(pause.compareTo(MINUTE) < 0 ? MINUTE : pause);
            case Rhythm.Nightly(var at) ->
                    "cron(%d %d * * ? *)".formatted(at.getMinute(), at.getHour());
            case Rhythm.ByHand _ -> throw notByItself();
        };
    }

    private static IllegalArgumentException notByItself() {
        return new IllegalArgumentException("Somebody starts it, and no schedule");
    }

    private static String rate(Duration pause) {
        long minutes = pause.toMinutes();
        if (minutes % 60 == 0) {
            return minutes == 60 ? "rate(1 hour)" : "rate(%d hours)".formatted(minutes / 60);
        }
        return minutes == 1 ? "rate(1 minute)" : "rate(%d minutes)".formatted(minutes);
    }

    private static PolicyStatement allow(String action, List<String> resources) {
        return PolicyStatement.Builder.create()
                .effect(Effect.ALLOW)
                .actions(List.of(action))
                .resources(resources)
                .build();
    }
}
