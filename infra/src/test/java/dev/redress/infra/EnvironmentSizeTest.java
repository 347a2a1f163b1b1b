package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.infra.support.Cloud;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Lambda takes 4,096 bytes of variables. What CloudFormation puts in is counted as long as it
/// gets.
class EnvironmentSizeTest {

    private static final int BYTES_MAX = 4096;

    /// A private key of 2,048 bits with the public halves of two, while keys are changed, each in
    /// one line, and a wrapped keyset with two keys.
    private static final Map<String, Integer> LENGTHS =
            Map.of(
                    "REDRESS_JWT_PRIVATE_KEY", 1_678,
                    "REDRESS_ORIGIN_SECRETS", 32 + 1 + 32,
                    "REDRESS_JWT_PUBLIC_KEY", 2 * 443,
                    "REDRESS_SECRETS_KEY", 44,
                    "REDRESS_ENCRYPTION_KEYSET", 640,
                    "REDRESS_ENCRYPTION_KMS_KEY", 80,
                    "REDRESS_DB_PASSWORD", 30,
                    "REDRESS_DB_URL", 116,
                    "REDRESS_EVIDENCE_S3_BUCKET", 63,
                    "REDRESS_INCOMING_SOURCE_SES_SECRET", 50);

    @Test
    void the_variables_of_every_function_fit() {
        List<JsonNode> functions = Cloud.EUROPE.templates().of("AWS::Lambda::Function");

        assertThat(functions)
                .allSatisfy(function ->
                        assertThat(bytes(function.at("/Environment/Variables")))
                                .as(function.path("FunctionName").asText())
                                .isLessThanOrEqualTo(BYTES_MAX));
    }

    private static int bytes(JsonNode variables) {
        return variables.properties().stream()
                .mapToInt(entry -> entry.getKey().length() + length(entry))
                .sum();
    }

    private static int length(Map.Entry<String, JsonNode> variable) {
        Integer known = LENGTHS.get(variable.getKey());
        return known == null ? variable.getValue().asText().length() : known;
    }
}
