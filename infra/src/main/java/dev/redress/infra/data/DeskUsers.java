package dev.redress.infra.data;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.network.Network;
import dev.redress.infra.settings.DeskUser;
import dev.redress.infra.settings.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.SecretsManagerSecretOptions;
import software.amazon.awscdk.services.rds.DatabaseSecret;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.secretsmanager.SecretRotation;
import software.amazon.awscdk.services.secretsmanager.SecretRotationApplication;
import software.constructs.Construct;

/// The users of the functions, each with a secret and a function of AWS that changes its password.
///
/// A function has its password from its deployment. So no password changes by itself: the idle
/// user's is changed when an operator says so, and the next deployment changes over (`bin/rotate`).
public final class DeskUsers {

    private static final Duration WHEN_TOLD = Duration.days(0);

    // What would need quoting in an address or in SQL.
    private static final String EXCLUDED = " %+~`#$&*()|[]{}:;<>?!'/@\"\\,=^";

    private static final int NAME_MAX = 64;

    private final Map<DeskUser, ISecret> secrets = new EnumMap<>(DeskUser.class);

    public DeskUsers(
            Construct scope, Settings settings, Keys keys, Network network, Database database) {
        for (DeskUser user : DeskUser.values()) {
            ISecret secret =
                    DatabaseSecret.Builder.create(scope, user.username())
                            .secretName(
                                    "redress/%s/%s".formatted(settings.stage(), user.username()))
                            .username(user.username())
                            .dbname(Database.NAME)
                            .encryptionKey(keys.data())
                            .excludeCharacters(EXCLUDED)
                            .build()
                            .attach(database.cluster());
            SecretRotation rotation = rotation(scope, user, secret, network, database);
            DataLog.before(
                    rotation,
                    scope,
                    user.username() + "_rotation_log",
                    "/aws/lambda/" + function(rotation),
                    keys);
            secrets.put(user, secret);
        }
    }

    /// The password of a user, with where to use it.
    public ISecret secret(DeskUser user) {
        return Objects.requireNonNull(secrets.get(user), "Every user has a secret");
    }

    /// The password of the user that functions are, put in by CloudFormation when they are
    /// deployed. Its version is named, so that a changed password is a change that CloudFormation
    /// sees.
    public String password(Settings settings) {
        SecretsManagerSecretOptions.Builder options =
                SecretsManagerSecretOptions.builder().jsonField("password");
        Optional.ofNullable(settings.passwords().get(settings.user()))
                .ifPresent(options::versionId);
        return SecretValue.secretsManager(secret(settings.user()).getSecretArn(), options.build())
                .unsafeUnwrap();
    }

    /// All of them.
    public List<ISecret> all() {
        return List.copyOf(secrets.values());
    }

    private static SecretRotation rotation(
            Construct scope, DeskUser user, ISecret secret, Network network, Database database) {
        return SecretRotation.Builder.create(scope, user.username() + "_rotation")
                .secret(secret)
                .application(SecretRotationApplication.POSTGRES_ROTATION_SINGLE_USER)
                .target(database.cluster())
                .vpc(network.vpc())
                .vpcSubnets(network.isolated())
                .securityGroup(network.groups().rotation())
                .endpoint(network.secrets())
                .excludeCharacters(EXCLUDED)
                .automaticallyAfter(WHEN_TOLD)
                .rotateImmediatelyOnUpdate(false)
                .build();
    }

    // As the CDK calls it, which does not tell.
    private static String function(SecretRotation rotation) {
        String name = Names.uniqueId(rotation);
        return name.substring(Math.max(0, name.length() - NAME_MAX));
    }
}
