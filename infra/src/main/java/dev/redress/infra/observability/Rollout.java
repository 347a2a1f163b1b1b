package dev.redress.infra.observability;

import dev.redress.infra.settings.Settings;
import dev.redress.infra.settings.Shift;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.codedeploy.AutoRollbackConfig;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentConfig;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentGroup;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/// Lets a new version of a function have a tenth of its calls for five minutes, then all. If its
/// alarm rings meanwhile, all calls go back to the version before, and the deployment fails. Who is
/// in a hurry gives it all calls at once, and no alarm is listened to.
public final class Rollout {

    private final Construct scope;
    private final LambdaApplication application;
    private final Role role;
    private final boolean isAtOnce;

    public Rollout(Construct scope, Settings settings) {
        this.scope = scope;
        this.isAtOnce = settings.shift() == Shift.AT_ONCE;
        this.application = LambdaApplication.Builder.create(scope, "Rollout").build();
        this.role =
                Role.Builder.create(scope, "RolloutRole")
                        .assumedBy(
                                new ServicePrincipal("codedeploy.amazonaws.com")
                                        .withConditions(settings.place().ofThisAccount()))
                        .build();
    }

    /// Lets the alarm of the new version decide.
    ///
    /// @param alarm which must not ring for the version before
    public void guard(String name, Alias alias, Alarm alarm) {
        LambdaDeploymentGroup.Builder.create(scope, name + "-rollout")
                .application(application)
                .role(role)
                .alias(alias)
                .deploymentConfig(
                        isAtOnce
                                ? LambdaDeploymentConfig.ALL_AT_ONCE
                                : LambdaDeploymentConfig.CANARY_10_PERCENT_5_MINUTES)
                .alarms(List.of(alarm))
                .ignoreAlarmConfiguration(isAtOnce)
                .autoRollback(
                        AutoRollbackConfig.builder()
                                .failedDeployment(true)
                                .stoppedDeployment(true)
                                .deploymentInAlarm(true)
                                .build())
                .build();
    }
}
