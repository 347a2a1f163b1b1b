package dev.redress.infra.migration;

import dev.redress.infra.data.Database;
import dev.redress.infra.functions.Identity;
import dev.redress.infra.functions.Rights;
import dev.redress.infra.functions.Surroundings;
import dev.redress.infra.settings.DeskUser;
import dev.redress.infra.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.triggers.InvocationType;
import software.amazon.awscdk.triggers.Trigger;
import software.constructs.Construct;

/// Migrates the database while the stack is deployed, before any function gets its new version.
/// When it fails, the deployment fails, and every function stays what it was.
///
/// It runs again when the migrations have changed. Always Java: Flyway is not made for native
/// images.
public final class MigrationStep {

    private static final Duration PATIENCE = Duration.minutes(15);
    private static final int MEMORY = 1024;

    private final Trigger trigger;

    public MigrationStep(
            Construct scope, Settings settings, Surroundings surroundings, ISecret owner) {
        Identity identity = new Identity(scope, settings, surroundings.keys(), "migrate");
        Function function =
                Function.Builder.create(scope, "migrate")
                        .functionName(identity.name())
                        .description("Redress, migration of the database")
                        .code(Code.fromAsset(settings.packages().migration().toString()))
                        .handler("dev.redress.infra.schema.SchemaMigration::run")
                        .runtime(Runtime.JAVA_25)
                        .architecture(settings.architecture().lambda())
                        .memorySize(MEMORY)
                        .timeout(PATIENCE)
                        .reservedConcurrentExecutions(1)
                        .environment(variables(surroundings, owner))
                        .environmentEncryption(surroundings.keys().data())
                        .logGroup(identity.log())
                        .role(identity.role(rights(settings, surroundings, identity, owner)))
                        .vpc(surroundings.network().vpc())
                        .vpcSubnets(surroundings.network().isolated())
                        .securityGroups(List.of(surroundings.network().groups().functions()))
                        .build();
        trigger =
                Trigger.Builder.create(scope, "Migration")
                        .handler(function)
                        .timeout(PATIENCE)
                        .invocationType(InvocationType.REQUEST_RESPONSE)
                        .build();
    }

    /// Lets these wait until the database is migrated.
    public void before(Construct... later) {
        trigger.executeBefore(later);
    }

    private static Map<String, String> variables(Surroundings surroundings, ISecret owner) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("DATABASE_HOST", surroundings.proxy().endpoint());
        variables.put("DATABASE_NAME", Database.NAME);
        variables.put("OWNER_SECRET", owner.getSecretArn());
        variables.put(
                "USER_SECRETS",
                String.join(",", secrets(surroundings).map(ISecret::getSecretArn).toList()));
        return variables;
    }

    private static List<PolicyStatement> rights(
            Settings settings, Surroundings surroundings, Identity identity, ISecret owner) {
        List<PolicyStatement> statements =
                new ArrayList<>(
                        new Rights(settings, surroundings)
                                .toRun(identity.log().getLogGroupArn(), identity.arn()));
        List<String> readable = new ArrayList<>(List.of(owner.getSecretArn()));
        secrets(surroundings).map(ISecret::getSecretArn).forEach(readable::add);
        statements.add(
                PolicyStatement.Builder.create()
                        .effect(Effect.ALLOW)
                        .actions(List.of("secretsmanager:GetSecretValue"))
                        .resources(readable)
                        .build());
        return statements;
    }

    private static Stream<ISecret> secrets(Surroundings surroundings) {
        return Arrays.stream(DeskUser.values()).map(surroundings.users()::secret);
    }
}
