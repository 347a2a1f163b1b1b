package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who keeps which logs, for how long, and sealed with what.
class LogsTest {

    private static final String CONTEXT = "/Condition/ArnLike/kms:EncryptionContext:aws:logs:arn";
    private static final String BEFORE_NAME =
            "arn:AWS::Partition:logs:AWS::Region:AWS::AccountId:log-group:";

    /// Logs says by the context which group it works for, and may use the key for none but ours.
    @ParameterizedTest
    @EnumSource
    void the_key_seals_the_logs_of_the_desk_and_no_others(Cloud cloud) {
        List<Pattern> let = let(cloud);

        assertThat(names(cloud).map(BEFORE_NAME::concat))
                .isNotEmpty()
                .allMatch(arn -> let.stream().anyMatch(it -> it.matcher(arn).matches()));
        assertThat(Stream.of("/aws/lambda/of-others", "/aws/lambda/redress-other-desk"))
                .map(BEFORE_NAME::concat)
                .noneMatch(arn -> let.stream().anyMatch(it -> it.matcher(arn).matches()));
    }

    @Test
    void every_kind_of_log_is_one_that_there_is() {
        List<String> arns = names(Cloud.EUROPE).map(BEFORE_NAME::concat).toList();

        assertThat(let(Cloud.EUROPE))
                .hasSize(5)
                .allMatch(it -> arns.stream().anyMatch(arn -> it.matcher(arn).matches()));
    }

    /// What AWS makes by itself keeps everything for ever.
    @ParameterizedTest
    @EnumSource
    void every_log_ends(Cloud cloud) {
        assertThat(cloud.templates().of("AWS::Logs::LogGroup"))
                .allMatch(group -> group.path("RetentionInDays").asInt() == 30);
        assertThat(cloud.templates().of("AWS::Lambda::Function"))
                .allSatisfy(function ->
                        assertThat(resources(cloud))
                                .contains(function.at("/LoggingConfig/LogGroup/Ref").asText()));
        assertThat(cloud.templates().of("AWS::Serverless::Application"))
                .hasSize(2)
                .extracting(it -> "/aws/lambda/" + it.at("/Parameters/functionName").asText())
                .isSubsetOf(names(cloud).toList());
        assertThat(cloud.templates().of("AWS::RDS::DBProxy"))
                .extracting(it -> "/aws/rds/proxy/" + it.path("DBProxyName").asText())
                .isSubsetOf(names(cloud).toList());
    }

    /// Else AWS might be first.
    @ParameterizedTest
    @EnumSource
    void what_runs_by_itself_waits_for_its_log(Cloud cloud) {
        for (String type :
                List.of(
                        "AWS::RDS::DBProxy",
                        "AWS::RDS::DBCluster",
                        "AWS::Serverless::Application")) {
            assertThat(cloud.templates().resources(type).values())
                    .isNotEmpty()
                    .allSatisfy(resource ->
                            assertThat(resource.path("DependsOn").valueStream())
                                    .extracting(JsonNode::asText)
                                    .containsAnyElementsOf(resources(cloud)));
        }
    }

    /// That of the region of the firewall has no key of ours.
    @Test
    void logs_of_the_region_are_sealed_with_the_key_of_the_desk() {
        assertThat(Cloud.EUROPE.templates().of("AWS::Logs::LogGroup"))
                .filteredOn(group -> !group.has("KmsKeyId"))
                .extracting(group -> group.path("LogGroupName").asText())
                .containsExactly("/aws/lambda/redress-prod-firewall-helpers");
        assertThat(Cloud.CHINA.templates().of("AWS::Logs::LogGroup"))
                .allMatch(group -> group.has("KmsKeyId"));
    }

    private static Set<String> resources(Cloud cloud) {
        return cloud.templates().resources("AWS::Logs::LogGroup").keySet();
    }

    private static Stream<String> names(Cloud cloud) {
        return cloud.templates().of("AWS::Logs::LogGroup").stream()
                .filter(group -> group.has("KmsKeyId"))
                .map(group -> group.path("LogGroupName").asText());
    }

    private static List<Pattern> let(Cloud cloud) {
        return cloud.templates().of("AWS::KMS::Key").stream()
                .flatMap(key -> key.at("/KeyPolicy/Statement").valueStream())
                .flatMap(statement -> statement.at(CONTEXT).valueStream())
                .map(LogsTest::written)
                .map(arn -> Pattern.compile(Pattern.quote(arn).replace("*", "\\E.*\\Q")))
                .toList();
    }

    private static String written(JsonNode arn) {
        return arn.at("/Fn::Join/1")
                .valueStream()
                .map(part -> part.isTextual() ? part.asText() : part.path("Ref").asText())
                .collect(Collectors.joining());
    }
}
