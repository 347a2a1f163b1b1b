package dev.redress.infra.functions;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// The name of a function, its log and its role.
public final class Identity {

    private final Construct scope;
    private final String id;
    private final String name;
    private final LogGroup log;

    public Identity(Construct scope, Settings settings, Keys keys, String id) {
        this.scope = scope;
        this.id = id;
        this.name = settings.name(id);
        this.log =
                LogGroup.Builder.create(scope, id + "-log")
                        .logGroupName("/aws/lambda/" + name)
                        .retention(RetentionDays.ONE_MONTH)
                        .encryptionKey(keys.data())
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
    }

    public String name() {
        return name;
    }

    /// By its name, since the role must know it before the function is there.
    public String arn() {
        return "arn:%s:lambda:%s:%s:function:%s"
                .formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, name);
    }

    public LogGroup log() {
        return log;
    }

    /// A role with these rights, to which nothing adds others on its own.
    public IRole role(List<PolicyStatement> statements) {
        return Role.Builder.create(scope, id + "-role")
                .description("Of the function " + name)
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(
                        Map.of(
                                "rights",
                                PolicyDocument.Builder.create().statements(statements).build()))
                .build()
                .withoutPolicyUpdates();
    }
}
