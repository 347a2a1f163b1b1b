package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The templates of a desk whose cluster was restored, and has another owner's secret than the one
/// that the stack made.
class RestoredTest {

    private static final String OWNER =
            "arn:aws:secretsmanager:eu-central-1:000000000000:secret:rds!cluster-1-AbCdEf";
    private static final String FIRST = "MasterUserSecret.SecretArn";

    @TempDir private static Path folder;
    private static Templates restored;

    @BeforeAll
    static void make() {
        restored =
                Templates.of(
                        Cloud.settings(
                                Map.of(
                                        "region", "eu-central-1",
                                        "edge", "false",
                                        "ownerSecret", OWNER)),
                        folder);
    }

    @Test
    void the_proxy_knows_the_owner_by_the_secret_of_now() {
        assertThat(restored.only("AWS::RDS::DBProxy").path("Auth").toString())
                .contains(OWNER)
                .doesNotContain(FIRST);
    }

    @Test
    void the_migration_signs_in_with_the_secret_of_now() {
        assertThat(restored.function("-migrate").at("/Environment/Variables/OWNER_SECRET").asText())
                .isEqualTo(OWNER);
        assertThat(stack(restored, "desk").toString()).contains("\"Resource\":[\"" + OWNER);
    }

    /// The stack of the data is deployed first, while that of the desk still takes the old one: an
    /// export that somebody takes cannot go.
    @Test
    void the_first_secret_stays_exported() {
        JsonNode before = stack(Cloud.CHINA.templates(), "data").path("Outputs");
        JsonNode after = stack(restored, "data").path("Outputs");

        assertThat(after.properties()).containsAll(before.properties());
        assertThat(after.toString()).contains(FIRST);
    }

    private static JsonNode stack(Templates templates, String name) {
        return Objects.requireNonNull(templates.stacks().get("redress-prod-" + name), name);
    }
}
