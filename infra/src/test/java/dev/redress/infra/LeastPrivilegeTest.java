package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nobody may do more than is needed. An asterisk in what is allowed needs a reason here.
class LeastPrivilegeTest {

    /// What is allowed with an asterisk, as `actions on resource`, and why.
    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry(
                            "kms:* on *",
                            "The policy of a key: without it nobody could manage the key, and * is the key itself."),
                    Map.entry(
                            "kms:Encrypt,kms:Decrypt,kms:ReEncryptFrom,kms:ReEncryptTo,kms:GenerateDataKey,kms:DescribeKey on *",
                            "The policy of a key, for the logs of this desk; * is the key itself."),
                    Map.entry(
                            "kms:Decrypt,kms:GenerateDataKey on *",
                            "The policy of a key, for alarms and receipts of this account; * is the key itself."),
                    Map.entry(
                            "ec2:CreateNetworkInterface,ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DeleteNetworkInterface,ec2:AssignPrivateIpAddresses,ec2:UnassignPrivateIpAddresses on *",
                            "Lambda joins the network before it knows the interface; the function itself is denied it."),
                    Map.entry(
                            "xray:PutTraceSegments,xray:PutTelemetryRecords on *",
                            "Traces have no names."),
                    Map.entry("sns:Publish on *", "A phone number has no name. Topics are denied."),
                    Map.entry(
                            "s3:GetObject,s3:PutObject,s3:DeleteObject on Evidence/incoming/*",
                            "The files of all cases."),
                    Map.entry(
                            "s3:GetObject,s3:PutObject,s3:DeleteObject on Evidence/evidence/*",
                            "The files of all cases."),
                    Map.entry(
                            "s3:GetObject on Console/*",
                            "CloudFront hands out all of the console, this distribution only."),
                    Map.entry(
                            "lambda:InvokeFunction on migrate:*",
                            "The CDK's trigger calls the version of the migration that was just made."),
                    Map.entry(
                            "ssm:AddTagsToResource,ssm:RemoveTagsFromResource,ssm:GetParameters on /cdk/exports/redress-prod-desk/*",
                            "The CDK hands the firewall over from its region, under this stack's name."),
                    Map.entry(
                            "ssm:DeleteParameters,ssm:ListTagsForResource,ssm:GetParameters,ssm:PutParameter on /cdk/exports/*",
                            "The CDK hands the firewall over to the region of the desk."));

    /// Policies of AWS, whose text is not ours.
    private static final Map<String, String> MANAGED =
            Map.of(
                    "AWSLambdaBasicExecutionRole", "The CDK's own functions write a log.",
                    "AWSCodeDeployRoleForLambdaLimited",
                            "CodeDeploy moves aliases and reads alarms; it is the narrower of two.");

    @ParameterizedTest
    @EnumSource
    void every_asterisk_has_a_reason(Cloud cloud) {
        assertThat(asterisks(cloud)).isSubsetOf(REASONS.keySet());
    }

    @Test
    void no_reason_is_left_from_earlier() {
        Set<String> all = new HashSet<>();
        Stream.of(Cloud.values()).map(LeastPrivilegeTest::asterisks).forEach(all::addAll);

        assertThat(all).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_allowed_by_exception(Cloud cloud) {
        assertThat(statements(cloud))
                .noneMatch(statement ->
                        statement.has("NotAction")
                                || statement.has("NotResource")
                                || statement.has("NotPrincipal"));
    }

    @ParameterizedTest
    @EnumSource
    void policies_of_aws_are_taken_for_a_reason(Cloud cloud) {
        List<String> taken =
                cloud.templates().of("AWS::IAM::Role").stream()
                        .flatMap(role -> role.path("ManagedPolicyArns").valueStream())
                        .map(JsonNode::toString)
                        .map(arn -> arn.replaceAll(".*/([A-Za-z]+)\".*", "$1"))
                        .toList();

        assertThat(taken).isSubsetOf(MANAGED.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void every_function_has_a_role_of_its_own(Cloud cloud) {
        List<String> roles =
                cloud.templates().of("AWS::Lambda::Function").stream()
                        .map(function -> function.path("Role").toString())
                        .toList();

        assertThat(roles).doesNotHaveDuplicates();
    }

    @Test
    void a_function_does_nothing_in_the_network_itself() {
        assertThat(Cloud.EUROPE.templates().resources("AWS::IAM::Role").entrySet())
                .filteredOn(
                        role -> role.getValue().toString().contains("ec2:CreateNetworkInterface"))
                .hasSizeGreaterThan(20)
                .allSatisfy(role ->
                        assertThat(role.getValue().toString())
                                .contains("\"Effect\":\"Deny\"")
                                .contains("lambda:SourceFunctionArn"));
    }

    @Test
    void the_keyset_is_opened_as_a_keyset_only() {
        assertThat(statements(Cloud.EUROPE))
                .filteredOn(statement -> statement.path("Resource").toString().contains("WordsKey"))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.path("Action").asText()).isEqualTo("kms:Decrypt");
                    assertThat(
                                    statement
                                            .at(
                                                    "/Condition/StringEquals/kms:EncryptionContext:purpose")
                                            .asText())
                            .isEqualTo("redress keyset");
                });
    }

    private static Set<String> asterisks(Cloud cloud) {
        Set<String> found = new HashSet<>();
        for (JsonNode statement : statements(cloud)) {
            if (!statement.path("Effect").asText().equals("Allow")) {
                continue;
            }
            String actions = String.join(",", listed(statement.path("Action")));
            for (String resource : listed(statement.path("Resource"))) {
                if (actions.contains("*") || resource.contains("*")) {
                    found.add(actions + " on " + resource);
                }
            }
        }
        return found;
    }

    private static List<String> listed(JsonNode one) {
        Stream<JsonNode> all = one.isArray() ? one.valueStream() : Stream.of(one);
        return all.map(LeastPrivilegeTest::readable).toList();
    }

    /// A resource without what only AWS and the CDK make of its name.
    private static String readable(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        if (value.has("Fn::GetAtt")) {
            return value.at("/Fn::GetAtt/0").asText().replaceAll("[0-9A-F]{8}$", "");
        }
        if (value.has("Fn::Join")) {
            StringBuilder joined = new StringBuilder();
            value.at("/Fn::Join/1").forEach(part -> joined.append(readable(part)));
            return joined.toString().replaceAll("^arn:.*:parameter", "");
        }
        return value.toString();
    }

    private static List<JsonNode> statements(Cloud cloud) {
        List<JsonNode> found = new ArrayList<>();
        cloud.templates().stacks().values().forEach(stack -> collect(stack, found));
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.has("Effect")) {
            found.add(node);
        }
        node.forEach(child -> collect(child, found));
    }
}
