package dev.redress.infra.functions;

import dev.redress.infra.data.EvidenceBucket;
import dev.redress.infra.mail.Mail;
import dev.redress.infra.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.IKey;

/// What a function may do: what each needs to run, and what its own needs ask for.
public final class Rights {

    private static final List<String> NETWORK_INTERFACES =
            List.of(
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface",
                    "ec2:AssignPrivateIpAddresses",
                    "ec2:UnassignPrivateIpAddresses");

    private static final List<String> TRACES =
            List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");

    private final Settings settings;
    private final Surroundings surroundings;

    public Rights(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    /// To write its log and traces, to be in the network, and to read its own variables.
    ///
    /// @param log the ARN of the function's log group
    /// @param function its own ARN
    public List<PolicyStatement> toRun(String log, String function) {
        return List.of(
                allow(List.of("logs:CreateLogStream", "logs:PutLogEvents"), log),
                allow(NETWORK_INTERFACES, "*"),
                // Lambda attaches the function to the network; the function itself has no business
                // there.
                PolicyStatement.Builder.create()
                        .effect(Effect.DENY)
                        .actions(NETWORK_INTERFACES)
                        .resources(List.of("*"))
                        .conditions(
                                Map.of("ArnEquals", Map.of("lambda:SourceFunctionArn", function)))
                        .build(),
                allow(TRACES, "*"),
                allow(List.of("kms:Decrypt"), data().getKeyArn()));
    }

    List<PolicyStatement> toOpenWords() {
        PolicyStatement open =
                allow(List.of("kms:Decrypt"), surroundings.keys().words().getKeyArn());
        open.addCondition(
                "StringEquals", Map.of("kms:EncryptionContext:purpose", "redress keyset"));
        return List.of(open);
    }

    List<PolicyStatement> toTellOfFailures(String queue) {
        return List.of(allow(List.of("sqs:SendMessage"), queue));
    }

    List<PolicyStatement> toServe(Need need) {
        return switch (need) {
            case FILES -> files();
            case EXPOSURE ->
                    List.of(
                            allow(
                                    List.of("s3:ListBucket", "s3:GetBucketPublicAccessBlock"),
                                    bucket()));
            case EMAIL -> surroundings.mail().map(Mail::rights).orElse(List.of());
            case TEXT_MESSAGES -> textMessages();
            case OTHERS,
                    CALLERS,
                    RECEIPTS,
                    INCOMING,
                    PAYMENTS,
                    VERIFYING,
                    SIGNING,
                    SURVEYS,
                    LINKS ->
                    List.of();
        };
    }

    private List<PolicyStatement> files() {
        return List.of(
                allow(
                        List.of("s3:GetObject", "s3:PutObject", "s3:DeleteObject"),
                        bucket() + "/" + EvidenceBucket.INCOMING + "*",
                        bucket() + "/" + EvidenceBucket.EVIDENCE + "*"),
                allow(List.of("s3:ListBucket"), bucket()),
                allow(List.of("kms:GenerateDataKey"), data().getKeyArn()));
    }

    private List<PolicyStatement> textMessages() {
        if (!settings.textMessages()) {
            return List.of();
        }
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(allow(List.of("sns:Publish"), "*"));
        statements.add(
                PolicyStatement.Builder.create()
                        .effect(Effect.DENY)
                        .actions(List.of("sns:Publish"))
                        .resources(List.of("arn:*:sns:*:*:*"))
                        .build());
        return statements;
    }

    private IKey data() {
        return surroundings.keys().data();
    }

    private String bucket() {
        return surroundings.evidence().bucket().getBucketArn();
    }

    private static PolicyStatement allow(List<String> actions, String... resources) {
        return PolicyStatement.Builder.create()
                .effect(Effect.ALLOW)
                .actions(actions)
                .resources(List.of(resources))
                .build();
    }
}
