package dev.redress.infra.data;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.network.Network;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.rds.AuroraPostgresClusterEngineProps;
import software.amazon.awscdk.services.rds.AuroraPostgresEngineVersion;
import software.amazon.awscdk.services.rds.BackupProps;
import software.amazon.awscdk.services.rds.ClusterInstance;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.CredentialsFromUsernameOptions;
import software.amazon.awscdk.services.rds.DatabaseCluster;
import software.amazon.awscdk.services.rds.DatabaseClusterEngine;
import software.amazon.awscdk.services.rds.IClusterInstance;
import software.amazon.awscdk.services.rds.ServerlessV2ClusterInstanceProps;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretAttributes;
import software.constructs.Construct;

/// Aurora PostgreSQL that grows and shrinks with the load: a writer, and a reader in another zone
/// that takes over. RDS makes the owner's password and changes it every week by itself; only the
/// migration uses it.
///
/// The database of the desk, with the collation C.UTF-8, is made by the migration: the one that
/// Aurora makes by itself sorts and searches by English rules.
public final class Database {

    /// Who owns the tables, and is nobody at the desk.
    public static final String OWNER = "redress_owner";

    /// The database of the desk in the cluster.
    public static final String NAME = "redress";

    private static final AuroraPostgresEngineVersion VERSION = AuroraPostgresEngineVersion.VER_17_7;
    private static final Duration KEPT = Duration.days(35);

    private final DatabaseCluster cluster;
    private final ISecret owner;

    public Database(Construct scope, Settings settings, Keys keys, Network network) {
        String name = settings.name("database");
        cluster =
                DatabaseCluster.Builder.create(scope, "Database")
                        .clusterIdentifier(name)
                        .engine(
                                DatabaseClusterEngine.auroraPostgres(
                                        AuroraPostgresClusterEngineProps.builder()
                                                .version(VERSION)
                                                .build()))
                        .credentials(
                                Credentials.fromUsername(
                                        OWNER,
                                        CredentialsFromUsernameOptions.builder()
                                                .encryptionKey(keys.data())
                                                .build()))
                        .manageMasterUserPassword(true)
                        .writer(instance("writer", false))
                        .readers(List.of(instance("reader", true)))
                        .serverlessV2MinCapacity(settings.capacity().min())
                        .serverlessV2MaxCapacity(settings.capacity().max())
                        .vpc(network.vpc())
                        .vpcSubnets(network.isolated())
                        .securityGroups(List.of(network.groups().database()))
                        .parameters(
                                Map.of(
                                        "rds.force_ssl", "1",
                                        "log_min_duration_statement", "1000",
                                        // The words of customers are in parameters.
                                        "log_parameter_max_length", "0",
                                        "log_parameter_max_length_on_error", "0"))
                        .storageEncrypted(true)
                        .storageEncryptionKey(keys.data())
                        .backup(
                                BackupProps.builder()
                                        .retention(KEPT)
                                        .preferredWindow("18:00-18:30")
                                        .build())
                        .preferredMaintenanceWindow("sun:19:00-sun:20:00")
                        .copyTagsToSnapshot(true)
                        .deletionProtection(settings.isProduction())
                        .removalPolicy(
                                settings.isProduction()
                                        ? RemovalPolicy.RETAIN
                                        : RemovalPolicy.SNAPSHOT)
                        .cloudwatchLogsExports(List.of("postgresql"))
                        .build();
        DataLog.before(
                cluster,
                scope,
                "DatabaseLog",
                "/aws/rds/cluster/%s/postgresql".formatted(name),
                keys);
        owner = owner(scope, settings, keys);
    }

    public DatabaseCluster cluster() {
        return cluster;
    }

    /// The owner's password, as RDS keeps it.
    public ISecret owner() {
        return owner;
    }

    /// The secret that RDS made with the cluster, whether it is still the owner's or not.
    public String firstOwner() {
        return first().getSecretArn();
    }

    private ISecret first() {
        return Objects.requireNonNull(cluster.getSecret(), "RDS keeps the password");
    }

    private ISecret owner(Construct scope, Settings settings, Keys keys) {
        return settings.ownerSecret()
                .map(arn ->
                        Secret.fromSecretAttributes(
                                scope,
                                "Owner",
                                SecretAttributes.builder()
                                        .secretCompleteArn(arn)
                                        .encryptionKey(keys.data())
                                        .build()))
                .orElseGet(this::first);
    }

    private static IClusterInstance instance(String id, boolean follows) {
        return ClusterInstance.serverlessV2(
                id,
                ServerlessV2ClusterInstanceProps.builder()
                        .publiclyAccessible(false)
                        .autoMinorVersionUpgrade(true)
                        .scaleWithWriter(follows ? true : null)
                        .build());
    }
}
