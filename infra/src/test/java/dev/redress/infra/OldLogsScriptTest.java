package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays `bin/old-logs`: what a stack wants to make is not in its way, and nothing else goes.
class OldLogsScriptTest {

    /// Files say what there is: `logs` (region and name a line), `stack`, `held`.
    private static final String AWS =
            """
            case "$1 $2" in
            "cloudformation describe-stacks") cat "$SANDBOX/stack" ;;
            "cloudformation list-stack-resources")
              [ "$4" = redress-prod-data ] || { echo "unexpected: $*" >&2; exit 1; }
              case $* in
              *AWS::Logs::LogGroup*CREATE_FAILED*DELETE_COMPLETE*) paste -s "$SANDBOX/held" ;;
              *) echo "unexpected: $*" >&2; exit 1 ;;
              esac ;;
            "logs describe-log-groups")
              sed -n "s:^$AWS_REGION \\($4.*\\)$:\\1:p" "$SANDBOX/logs" | paste -s ;;
            "logs delete-log-group") echo "$AWS_REGION $4" >>"$SANDBOX/deleted" ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    @TempDir private Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = new Sandbox(folder).with("old-logs").command("aws", AWS);
        Files.writeString(sandbox.file("stack"), "redress-prod-data\n");
        Files.writeString(sandbox.file("held"), "");
        Files.writeString(sandbox.file("deleted"), "");
    }

    @Test
    void every_log_that_the_data_stack_makes_gets_its_name() throws Exception {
        assertThat(ofStack()).hasSize(4);
        there(ofStack());

        Sandbox.Outcome outcome = run("in-the-way");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said().lines()).containsExactlyInAnyOrderElementsOf(ofStack());
        assertThat(deleted()).containsExactlyInAnyOrderElementsOf(ofStack());
    }

    @Test
    void logs_of_the_stack_stay() throws Exception {
        there(ofStack());
        Files.write(sandbox.file("held"), ofStack().subList(1, 4));

        Sandbox.Outcome outcome = run("in-the-way");

        assertThat(outcome.said()).isEqualTo(ofStack().getFirst() + "\n");
        assertThat(deleted()).containsExactly(ofStack().getFirst());
    }

    @Test
    void before_the_first_deployment_there_is_no_stack_to_ask() throws Exception {
        Files.writeString(sandbox.file("stack"), "");
        Files.delete(sandbox.file("held"));
        there(List.of());

        Sandbox.Outcome outcome = run("in-the-way");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(outcome.said()).isEmpty();
    }

    @Test
    void a_stack_that_does_not_tell_stops_it() throws Exception {
        there(ofStack());
        Files.delete(sandbox.file("held"));

        assertThat(run("in-the-way").status()).isNotZero();

        assertThat(deleted()).isEmpty();
    }

    @Test
    void logs_of_others_stay() throws Exception {
        there(
                List.of(
                        "/aws/rds/proxy/redress-prod-proxyofothers",
                        "/aws/rds/cluster/redress-prod-database/postgresql2",
                        "/aws/lambda/redressproddataredressbluerotation",
                        "/aws/lambda/redress-prod-desk",
                        "/aws/lambda/redress-prod-desk-helpers"));

        assertThat(run("in-the-way").status()).isZero();
        assertThat(run("left").status()).isZero();

        assertThat(deleted()).isEmpty();
    }

    /// As Lambda calls what has no name: by its stack, the beginning of its own, and letters.
    @Test
    void each_function_of_the_cdk_leaves_none_behind() throws Exception {
        List<String> logs =
                Stream.concat(
                                helpers("redress-prod-desk", "eu-central-1"),
                                helpers("redress-prod-firewall", "us-east-1"))
                        .toList();
        assertThat(logs).hasSize(3);
        Files.write(sandbox.file("logs"), logs);

        Sandbox.Outcome outcome = run("left");

        assertThat(outcome.status()).as(outcome.complained()).isZero();
        assertThat(Files.readAllLines(sandbox.file("deleted")))
                .containsExactlyInAnyOrderElementsOf(logs);
    }

    private static Stream<String> helpers(String stack, String region) {
        return resources(stack)
                .filter(it -> it.getValue().path("Type").asText().equals("AWS::Lambda::Function"))
                .filter(it -> !it.getValue().path("Properties").has("FunctionName"))
                .map(it -> "%s-%s".formatted(stack, it.getKey()).substring(0, 51))
                .map(name -> "%s /aws/lambda/%s-a1B2c3D4e5F6".formatted(region, name));
    }

    private static List<String> ofStack() {
        return resources("redress-prod-data")
                .map(Map.Entry::getValue)
                .filter(it -> it.path("Type").asText().equals("AWS::Logs::LogGroup"))
                .map(it -> it.at("/Properties/LogGroupName").asText())
                .toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> resources(String stack) {
        return Objects.requireNonNull(Cloud.EUROPE.templates().stacks().get(stack), stack)
                .path("Resources")
                .properties()
                .stream();
    }

    private void there(List<String> logs) throws IOException {
        Files.write(sandbox.file("logs"), logs.stream().map("eu-central-1 "::concat).toList());
    }

    private List<String> deleted() throws IOException {
        return Files.readAllLines(sandbox.file("deleted")).stream()
                .map(line -> line.replaceFirst("^eu-central-1 ", ""))
                .toList();
    }

    private Sandbox.Outcome run(String which) throws Exception {
        return sandbox.run("old-logs", "eu-central-1", "prod", which);
    }
}
