package dev.redress.infra.functions;

import dev.redress.infra.settings.Packaging;
import dev.redress.infra.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.constructs.Construct;

/// Makes the functions of both packages, each with a role and a log of its own.
public final class Functions {

    private static final String STREAM_HANDLER =
            "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final int MEMORY_OF_JVM = 2;

    private final Construct scope;
    private final Settings settings;
    private final Surroundings surroundings;
    private final Environment environment;
    private final Room room;
    private final Rights rights;
    private final String deadLetters;
    private final LayerVersion trust;

    /// @param deadLetters the ARN of the queue for events that no function took
    public Functions(
            Construct scope, Settings settings, Surroundings surroundings, String deadLetters) {
        this.scope = scope;
        this.settings = settings;
        this.surroundings = surroundings;
        this.environment = new Environment(settings, surroundings);
        this.room = new Room(settings.keys());
        this.deadLetters = deadLetters;
        this.rights = new Rights(settings, surroundings);
        this.trust =
                LayerVersion.Builder.create(scope, "Trust")
                        .description("Who signs for the proxy of the database")
                        .code(Code.fromAsset(settings.packages().trust().toString()))
                        .build();
    }

    public Function of(Door door) {
        return function(
                door.word(),
                settings.packages().api(),
                door.size(),
                door.needs(),
                environment.of(door.needs()),
                List.of());
    }

    public Function of(Handler handler) {
        return function(
                handler.name(),
                settings.packages().events(),
                handler.size(),
                handler.needs(),
                environment.of(handler),
                rights.toTellOfFailures(deadLetters));
    }

    private Function function(
            String name,
            Path zip,
            Size size,
            Set<Need> needs,
            Map<String, String> variables,
            List<PolicyStatement> more) {
        room.require(name, variables);
        Identity identity = new Identity(scope, settings, surroundings.keys(), name);
        List<PolicyStatement> statements = new ArrayList<>(more);
        statements.addAll(rights.toRun(identity.log().getLogGroupArn(), identity.arn()));
        statements.addAll(rights.toOpenWords());
        needs.stream().sorted().map(rights::toServe).forEachOrdered(statements::addAll);
        boolean isNative = settings.packaging().isNative();
        Function.Builder function =
                Function.Builder.create(scope, name)
                        .functionName(identity.name())
                        .description("Redress, " + name)
                        .code(Code.fromAsset(zip.toString()))
                        .handler(isNative ? "bootstrap" : STREAM_HANDLER)
                        .runtime(isNative ? Runtime.PROVIDED_AL2023 : Runtime.JAVA_25)
                        .architecture(settings.architecture().lambda())
                        .memorySize(isNative ? size.memory() : MEMORY_OF_JVM * size.memory())
                        .timeout(Duration.seconds(size.timeout().toSeconds()))
                        .reservedConcurrentExecutions(size.concurrency())
                        .environment(variables)
                        .environmentEncryption(surroundings.keys().data())
                        .layers(List.of(trust))
                        .logGroup(identity.log())
                        .role(identity.role(statements))
                        .tracing(Tracing.ACTIVE)
                        .vpc(surroundings.network().vpc())
                        .vpcSubnets(
                                callsOthers(needs)
                                        ? surroundings.network().outbound()
                                        : surroundings.network().isolated())
                        .securityGroups(List.of(surroundings.network().groups().functions()))
                        // Kept, so that going back finds what was there.
                        .currentVersionOptions(
                                VersionOptions.builder()
                                        .removalPolicy(RemovalPolicy.RETAIN)
                                        .build());
        if (settings.packaging() == Packaging.SNAPSHOT) {
            function.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS);
        }
        return function.build();
    }

    /// Who verifies asks an issuer for its keys, and SES for those of its receipts.
    private boolean callsOthers(Set<Need> needs) {
        boolean asksIssuer = settings.hasIssuers() && Need.verify(needs);
        boolean asksSes = settings.mailDomain().isPresent() && needs.contains(Need.RECEIPTS);
        return asksIssuer || asksSes || needs.contains(Need.OTHERS);
    }
}
