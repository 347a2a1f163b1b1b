package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.functions.Door;
import dev.redress.infra.functions.Handler;
import dev.redress.infra.support.Application;
import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionsTest {

    @Test
    void native_functions_run_on_arm_by_their_own_binary() {
        assertThat(Cloud.EUROPE.templates().functions())
                .allSatisfy(function -> {
                    assertThat(function.path("Runtime").asText()).isEqualTo("provided.al2023");
                    assertThat(function.at("/Architectures/0").asText()).isEqualTo("arm64");
                    assertThat(function.path("Handler").asText()).isEqualTo("bootstrap");
                });
    }

    @Test
    void java_functions_run_on_x86_with_twice_the_memory() {
        assertThat(Cloud.CHINA.templates().functions())
                .allSatisfy(function -> {
                    assertThat(function.path("Runtime").asText()).isEqualTo("java25");
                    assertThat(function.at("/Architectures/0").asText()).isEqualTo("x86_64");
                    assertThat(function.at("/Environment/Variables/JAVA_TOOL_OPTIONS").asText())
                            .contains("--add-opens=java.base/java.lang=ALL-UNNAMED");
                    assertThat(function.has("SnapStart")).isFalse();
                });
        assertThat(memory(Cloud.CHINA, "deadline-sweep"))
                .isEqualTo(2 * memory(Cloud.EUROPE, "deadline-sweep"));
    }

    @Test
    void java_functions_can_start_from_an_image_of_their_memory() {
        assertThat(Cloud.TRIAL.templates().functions())
                .allSatisfy(function ->
                        assertThat(function.at("/SnapStart/ApplyOn").asText())
                                .isEqualTo("PublishedVersions"));
    }

    @Test
    void a_handler_is_chosen_by_its_name() {
        for (Handler handler : Handler.ALL) {
            assertThat(
                            Cloud.EUROPE
                                    .templates()
                                    .function(handler.name())
                                    .at("/Environment/Variables/QUARKUS_LAMBDA_HANDLER")
                                    .asText())
                    .isEqualTo(handler.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_function_has_its_size_its_trace_and_its_place_in_the_network(Cloud cloud) {
        assertThat(cloud.templates().functions())
                .hasSize(Handler.ALL.size() + Door.values().length)
                .allSatisfy(function -> {
                    assertThat(function.path("MemorySize").asInt()).isPositive();
                    assertThat(function.path("Timeout").asInt()).isBetween(1, 900);
                    assertThat(function.path("ReservedConcurrentExecutions").asInt()).isPositive();
                    assertThat(function.at("/TracingConfig/Mode").asText()).isEqualTo("Active");
                    assertThat(function.at("/VpcConfig/SubnetIds").size()).isEqualTo(2);
                });
    }

    /// A new account has a thousand instances, of which a hundred must stay free.
    @Test
    void all_functions_together_leave_the_account_what_it_must_keep() {
        int together =
                Cloud.EUROPE.templates().functions().stream()
                        .mapToInt(function -> function.path("ReservedConcurrentExecutions").asInt())
                        .sum();

        assertThat(together).isLessThanOrEqualTo(900);
    }

    @Test
    void the_gateway_waits_longer_than_a_function_runs() {
        for (Door door : Door.values()) {
            assertThat(Cloud.EUROPE.templates().function("-" + door.word()).path("Timeout").asInt())
                    .isLessThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_application_knows_every_variable(Cloud cloud) {
        assertThat(cloud.templates().functions())
                .allSatisfy(function ->
                        function.at("/Environment/Variables")
                                .fieldNames()
                                .forEachRemaining(variable ->
                                        assertThat(Application.knows(variable))
                                                .as(variable)
                                                .isTrue()));
    }

    @Test
    void only_who_calls_others_is_where_a_way_leads_out() {
        assertThat(outbound(Cloud.EUROPE))
                .containsExactlyInAnyOrder(
                        "redress-prod-intake",
                        "redress-prod-notification-dispatch",
                        "redress-prod-payout");
    }

    @Test
    void an_issuer_is_asked_for_its_keys_by_the_desk_as_well() {
        assertThat(outbound(Cloud.FOREIGN))
                .containsExactlyInAnyOrder(
                        "redress-prod-intake",
                        "redress-prod-desk",
                        "redress-prod-notification-dispatch",
                        "redress-prod-payout");
    }

    private static List<String> outbound(Cloud cloud) {
        return cloud.templates().functions().stream()
                .filter(function -> function.at("/VpcConfig").toString().contains("outbound"))
                .map(function -> function.path("FunctionName").asText())
                .toList();
    }

    @Test
    void without_a_way_out_nobody_is_there() {
        assertThat(Cloud.CHINA.templates().functions())
                .allSatisfy(function ->
                        assertThat(function.at("/VpcConfig").toString())
                                .doesNotContain("outbound"));
    }

    private static int memory(Cloud cloud, String name) {
        return cloud.templates().function(name).path("MemorySize").asInt();
    }
}
