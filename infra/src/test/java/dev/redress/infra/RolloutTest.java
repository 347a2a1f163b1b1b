package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.support.Cloud;
import org.junit.jupiter.api.Test;

class RolloutTest {

    private static final int FUNCTIONS = Handler.ALL.size() + Door.values().length;

    private final Templates templates = Cloud.EUROPE.templates();

    @Test
    void no_version_goes_live_before_the_database_was_migrated() {
        assertThat(templates.resources("AWS::Lambda::Alias").values())
                .hasSize(FUNCTIONS)
                .allSatisfy(alias -> {
                    assertThat(alias.at("/Properties/Name").asText()).isEqualTo("live");
                    assertThat(alias.path("DependsOn").toString()).contains("\"Migration\"");
                });
    }

    @Test
    void the_migration_runs_again_when_it_has_changed_and_no_longer_than_lambda_lets_it() {
        JsonNode trigger = templates.only("Custom::Trigger");

        assertThat(trigger.path("HandlerArn").toString()).contains("migrateCurrentVersion");
        assertThat(trigger.path("InvocationType").asText()).isEqualTo("RequestResponse");
        assertThat(trigger.path("ExecuteOnHandlerChange").asBoolean()).isTrue();
        assertThat(trigger.path("Timeout").asText()).isEqualTo("900000");
    }

    @Test
    void a_new_version_gets_a_tenth_of_the_calls_before_it_gets_all() {
        assertThat(templates.resources("AWS::Lambda::Alias").values())
                .allSatisfy(alias ->
                        assertThat(alias.at("/UpdatePolicy/CodeDeployLambdaAliasUpdate").isObject())
                                .isTrue());
        assertThat(templates.of("AWS::CodeDeploy::DeploymentGroup"))
                .hasSize(FUNCTIONS)
                .allSatisfy(group ->
                        assertThat(group.path("DeploymentConfigName").asText())
                                .isEqualTo("CodeDeployDefault.LambdaCanary10Percent5Minutes"));
    }

    @Test
    void in_a_hurry_it_gets_all_calls_and_no_alarm_takes_it_back() {
        assertThat(Cloud.TRIAL.templates().of("AWS::CodeDeploy::DeploymentGroup"))
                .hasSize(FUNCTIONS)
                .allSatisfy(group -> {
                    assertThat(group.path("DeploymentConfigName").asText())
                            .isEqualTo("CodeDeployDefault.LambdaAllAtOnce");
                    assertThat(group.at("/AlarmConfiguration/Enabled").asBoolean(true)).isFalse();
                });
    }

    @Test
    void an_alarm_takes_it_back() {
        assertThat(templates.of("AWS::CodeDeploy::DeploymentGroup"))
                .allSatisfy(group -> {
                    assertThat(group.at("/AlarmConfiguration/Enabled").asBoolean()).isTrue();
                    assertThat(group.at("/AlarmConfiguration/Alarms/0/Name").toString())
                            .contains("alarmtakenback");
                    assertThat(group.at("/AutoRollbackConfiguration/Events").toString())
                            .contains("DEPLOYMENT_STOP_ON_ALARM")
                            .contains("DEPLOYMENT_FAILURE");
                });
    }

    /// A version that is there to mend another must not be stopped by the errors of that one.
    @Test
    void the_alarm_that_takes_it_back_counts_the_new_version_alone() {
        assertThat(templates.of("AWS::CloudWatch::Alarm"))
                .filteredOn(alarm -> alarm.path("AlarmName").asText().contains("-taken-back-"))
                .hasSize(FUNCTIONS)
                .allSatisfy(alarm -> {
                    assertThat(alarm.path("MetricName").asText()).isEqualTo("Errors");
                    assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
                    JsonNode dimensions = alarm.path("Dimensions");
                    assertThat(dimensions.findValuesAsText("Name"))
                            .containsExactlyInAnyOrder(
                                    "ExecutedVersion", "FunctionName", "Resource");
                    assertThat(dimensions.toString()).contains("CurrentVersion").contains(":live");
                });
    }

    @Test
    void people_are_told_of_errors_of_any_version() {
        assertThat(templates.of("AWS::CloudWatch::Alarm"))
                .filteredOn(alarm -> alarm.path("AlarmName").asText().contains("-errors-"))
                .hasSize(FUNCTIONS)
                .allSatisfy(alarm ->
                        assertThat(alarm.path("Dimensions").findValuesAsText("Name"))
                                .containsExactlyInAnyOrder("FunctionName", "Resource"));
    }

    @Test
    void versions_of_before_are_kept_to_go_back_to() {
        assertThat(templates.resources("AWS::Lambda::Version").entrySet())
                .filteredOn(version -> !version.getKey().startsWith("migrate"))
                .hasSize(FUNCTIONS)
                .allSatisfy(version ->
                        assertThat(version.getValue().path("DeletionPolicy").asText())
                                .isEqualTo("Retain"));
    }
}
