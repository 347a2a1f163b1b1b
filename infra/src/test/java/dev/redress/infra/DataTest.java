package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataTest {

    @ParameterizedTest
    @EnumSource
    void the_database_grows_by_itself_and_is_encrypted_and_backed_up(Cloud cloud) {
        JsonNode cluster = cloud.templates().only("AWS::RDS::DBCluster");

        assertThat(cluster.path("Engine").asText()).isEqualTo("aurora-postgresql");
        assertThat(cluster.at("/ServerlessV2ScalingConfiguration/MinCapacity").asDouble())
                .isEqualTo(0.5);
        assertThat(cluster.path("StorageEncrypted").asBoolean()).isTrue();
        assertThat(cluster.path("BackupRetentionPeriod").asInt()).isEqualTo(35);
        assertThat(cluster.path("CopyTagsToSnapshot").asBoolean()).isTrue();
        assertThat(cluster.path("ManageMasterUserPassword").asBoolean()).isTrue();
    }

    @Test
    void a_desk_at_work_cannot_be_deleted_and_a_trial_can() {
        assertThat(cluster(Cloud.EUROPE).at("/Properties/DeletionProtection").asBoolean()).isTrue();
        assertThat(cluster(Cloud.EUROPE).path("DeletionPolicy").asText()).isEqualTo("Retain");
        assertThat(cluster(Cloud.TRIAL).at("/Properties/DeletionProtection").asBoolean()).isFalse();
        assertThat(cluster(Cloud.TRIAL).path("DeletionPolicy").asText()).isEqualTo("Snapshot");
    }

    @Test
    void another_instance_takes_over_and_neither_is_public() {
        assertThat(Cloud.EUROPE.templates().of("AWS::RDS::DBInstance"))
                .hasSize(2)
                .allSatisfy(instance -> {
                    assertThat(instance.path("DBInstanceClass").asText())
                            .isEqualTo("db.serverless");
                    assertThat(instance.path("PubliclyAccessible").asBoolean(true)).isFalse();
                    assertThat(instance.path("PromotionTier").asInt()).isLessThanOrEqualTo(1);
                });
    }

    @Test
    void the_database_refuses_clear_text_and_logs_no_words() {
        JsonNode parameters =
                Cloud.EUROPE
                        .templates()
                        .only("AWS::RDS::DBClusterParameterGroup")
                        .path("Parameters");

        assertThat(parameters.path("rds.force_ssl").asText()).isEqualTo("1");
        assertThat(parameters.path("log_parameter_max_length").asText()).isEqualTo("0");
    }

    @Test
    void functions_reach_the_database_through_the_proxy_by_tls() {
        JsonNode proxy = Cloud.EUROPE.templates().only("AWS::RDS::DBProxy");

        assertThat(proxy.path("RequireTLS").asBoolean()).isTrue();
        assertThat(proxy.path("Auth").size()).isEqualTo(3);
        assertThat(
                        Cloud.EUROPE
                                .templates()
                                .function("-desk")
                                .at("/Environment/Variables/REDRESS_DB_URL")
                                .toString())
                .contains("Proxy")
                .contains("sslmode=verify-full");
    }

    @Test
    void the_other_user_waits_for_its_turn() {
        assertThat(username(Cloud.EUROPE)).isEqualTo("redress_blue");
        assertThat(username(Cloud.TRIAL)).isEqualTo("redress_green");
    }

    /// Else a changed password is no change, and CloudFormation leaves the old one in the
    /// functions.
    @Test
    void functions_have_the_version_of_the_password_that_was_deployed() {
        assertThat(password(Cloud.EUROPE)).contains(":SecretString:password::55555555-");
        assertThat(password(Cloud.TRIAL)).contains(":SecretString:password::}}");
    }

    private static String password(Cloud cloud) {
        return cloud.templates()
                .function("-desk")
                .at("/Environment/Variables/REDRESS_DB_PASSWORD")
                .toString();
    }

    @Test
    void passwords_of_both_users_can_be_changed_when_somebody_says_so() {
        assertThat(Cloud.EUROPE.templates().of("AWS::SecretsManager::RotationSchedule"))
                .hasSize(2)
                .allSatisfy(rotation -> {
                    assertThat(rotation.path("RotateImmediatelyOnUpdate").asBoolean(true))
                            .isFalse();
                    assertThat(rotation.has("RotationRules")).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_secret_has_a_key_of_ours(Cloud cloud) {
        assertThat(cloud.templates().of("AWS::SecretsManager::Secret"))
                .hasSize(cloud.settings().edge() ? 5 : 3)
                .allSatisfy(secret -> assertThat(secret.has("KmsKeyId")).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void no_bucket_is_public_and_all_want_tls(Cloud cloud) {
        List<JsonNode> buckets = cloud.templates().of("AWS::S3::Bucket");

        assertThat(buckets)
                .isNotEmpty()
                .allSatisfy(bucket -> {
                    assertThat(bucket.path("PublicAccessBlockConfiguration").valueStream())
                            .hasSize(4)
                            .allMatch(JsonNode::asBoolean);
                    assertThat(bucket.at("/VersioningConfiguration/Status").asText())
                            .isEqualTo("Enabled");
                    assertThat(bucket.has("LifecycleConfiguration")).isTrue();
                    assertThat(bucket.has("BucketEncryption")).isTrue();
                });
        assertThat(cloud.templates().of("AWS::S3::BucketPolicy"))
                .hasSameSizeAs(buckets)
                .allSatisfy(policy ->
                        assertThat(policy.toString())
                                .contains("\"aws:SecureTransport\":\"false\""));
    }

    @Test
    void old_versions_of_files_go_when_the_backups_go() {
        JsonNode rules =
                Cloud.CHINA.templates().only("AWS::S3::Bucket").at("/LifecycleConfiguration/Rules");

        assertThat(rules.at("/0/NoncurrentVersionExpiration/NoncurrentDays").asInt()).isEqualTo(35);
        assertThat(rules.at("/1/Prefix").asText()).isEqualTo("incoming/");
    }

    @Test
    void the_database_and_the_functions_have_no_way_out_unless_wanted() {
        assertThat(Cloud.CHINA.templates().of("AWS::EC2::NatGateway")).isEmpty();
        assertThat(Cloud.CHINA.templates().of("AWS::EC2::InternetGateway")).isEmpty();
        assertThat(Cloud.EUROPE.templates().of("AWS::EC2::NatGateway")).hasSize(1);
    }

    @Test
    void nobody_from_outside_is_let_in() {
        assertThat(Cloud.EUROPE.templates().of("AWS::EC2::SecurityGroupIngress"))
                .allSatisfy(rule -> assertThat(rule.has("CidrIp")).isFalse());
        assertThat(Cloud.EUROPE.templates().of("AWS::EC2::SecurityGroup"))
                .allSatisfy(group -> assertThat(group.has("SecurityGroupIngress")).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void keys_change_every_year_and_are_never_lost_with_the_stack(Cloud cloud) {
        assertThat(cloud.templates().resources("AWS::KMS::Key").values())
                .hasSize(2)
                .allSatisfy(key -> {
                    assertThat(key.at("/Properties/EnableKeyRotation").asBoolean()).isTrue();
                    assertThat(key.path("DeletionPolicy").asText()).isEqualTo("Retain");
                });
    }

    private static String username(Cloud cloud) {
        return cloud.templates()
                .function("-desk")
                .at("/Environment/Variables/REDRESS_DB_USERNAME")
                .asText();
    }

    private static JsonNode cluster(Cloud cloud) {
        return cloud.templates().resources("AWS::RDS::DBCluster").values().iterator().next();
    }
}
