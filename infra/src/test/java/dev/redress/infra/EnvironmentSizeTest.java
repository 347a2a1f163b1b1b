package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.redress.infra.functions.Room;
import dev.redress.infra.settings.KeysSecret;
import dev.redress.infra.support.Cloud;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lambda takes 4,096 bytes of variables, measured as one text of JSON. The templates are filled
/// here with what CloudFormation would put in.
class EnvironmentSizeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KeyPair EC = pair("EC", 256);
    private static final KeyPair RSA = pair("RSA", 2048);

    private static final Map<String, String> PUT_IN =
            Map.ofEntries(
                    Map.entry("REDRESS_SECRETS_KEY", "s".repeat(44)),
                    Map.entry("REDRESS_ENCRYPTION_KEYSET", "k".repeat(640)),
                    Map.entry(
                            "REDRESS_ENCRYPTION_KMS_KEY",
                            "arn:aws-cn:kms:cn-northwest-1:000000000000:key/11111111-1111-1111-1111-111111111111"),
                    Map.entry("REDRESS_ORIGIN_SECRETS", "o".repeat(32) + "," + "o".repeat(32)),
                    Map.entry(
                            "REDRESS_DB_URL",
                            "postgresql://redress-prod-proxy.proxy-abcdefghijkl.ap-northeast-1.rds.amazonaws.com:5432/redress?sslmode=verify-full"),
                    Map.entry("REDRESS_DB_PASSWORD", "p".repeat(30)),
                    Map.entry("REDRESS_EVIDENCE_S3_BUCKET", "b".repeat(63)),
                    Map.entry(
                            "REDRESS_LINKS_ADDRESS",
                            "https://abcdefghij.execute-api.cn-northwest-1.amazonaws.com.cn/api/v1/links/"),
                    Map.entry(
                            "REDRESS_SURVEY_LINK",
                            "https://abcdefghij.execute-api.cn-northwest-1.amazonaws.com.cn/api/v1/surveys/"),
                    Map.entry(
                            "REDRESS_AWS_RECEIPT_TOPICS",
                            "arn:aws:sns:ap-northeast-1:000000000000:redress-prod-receipts"),
                    Map.entry("REDRESS_AWS_CONFIGURATION_SET", "redress-prod-mail"),
                    Map.entry("REDRESS_INCOMING_SOURCE_SES_SECRET", "t".repeat(50)),
                    Map.entry("REDRESS_PAYOUT_TOKEN", "t".repeat(64)));

    @ParameterizedTest
    @EnumSource
    void the_variables_of_every_function_fit_while_keys_are_changed(Cloud cloud) {
        assertThat(functions(cloud))
                .allSatisfy(function ->
                        assertThat(bytes(function, EC, EC))
                                .as(function.path("FunctionName").asText())
                                .isLessThanOrEqualTo(Room.BYTES_MAX));
    }

    /// Desks of before have RSA keys, which are longer, and must get away from them.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOREIGN")
    void an_ec_key_can_follow_an_rsa_key(Cloud cloud) {
        assertThat(functions(cloud))
                .allSatisfy(function ->
                        assertThat(bytes(function, RSA, EC))
                                .as(function.path("FunctionName").asText())
                                .isLessThanOrEqualTo(Room.BYTES_MAX));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_measured_beforehand_is_no_less_than_what_it_becomes(Cloud cloud) {
        Room unseen = new Room(new KeysSecret(Optional.empty(), Map.of()));

        assertThat(functions(cloud))
                .allSatisfy(function ->
                        assertThat(bytes(function, EC, EC))
                                .as(function.path("FunctionName").asText())
                                .isLessThanOrEqualTo(unseen.bytes(asWritten(function))));
    }

    /// A desk of before must still be deployed, if what it has fits.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOREIGN")
    void an_rsa_key_that_fits_is_let_through_while_an_ec_key_follows(Cloud cloud) {
        Room seen =
                new Room(
                        new KeysSecret(
                                Optional.empty(), Map.of("signing", 1704, "verifying", 625)));

        assertThat(functions(cloud))
                .allSatisfy(function ->
                        assertThat(seen.bytes(asWritten(function)))
                                .as(function.path("FunctionName").asText())
                                .isBetween(bytes(function, RSA, EC), Room.BYTES_MAX));
    }

    private static List<JsonNode> functions(Cloud cloud) {
        return cloud.templates().of("AWS::Lambda::Function").stream()
                .filter(function -> function.at("/Environment/Variables").has("REDRESS_DB_URL"))
                .toList();
    }

    /// Of one whose signing key is being followed by another.
    private static int bytes(JsonNode function, KeyPair signing, KeyPair next) {
        Map<String, String> variables = new TreeMap<>();
        function.at("/Environment/Variables")
                .properties()
                .forEach(entry ->
                        variables.put(
                                entry.getKey(),
                                value(entry.getKey(), entry.getValue(), signing, next)));
        try {
            return JSON.writeValueAsBytes(variables).length;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(String name, JsonNode written, KeyPair signing, KeyPair next) {
        if (written.isTextual() && !written.asText().contains("{{resolve:")) {
            return written.asText();
        }
        return switch (name) {
            case "REDRESS_JWT_PRIVATE_KEY" -> pem("PRIVATE", signing.getPrivate().getEncoded());
            case "REDRESS_JWT_PUBLIC_KEY" ->
                    pem("PUBLIC", signing.getPublic().getEncoded())
                            + pem("PUBLIC", next.getPublic().getEncoded());
            default -> Objects.requireNonNull(PUT_IN.get(name), name);
        };
    }

    /// As the CDK knows them: what is put in later is no text yet.
    private static Map<String, String> asWritten(JsonNode function) {
        Map<String, String> variables = new TreeMap<>();
        function.at("/Environment/Variables")
                .properties()
                .forEach(entry ->
                        variables.put(
                                entry.getKey(),
                                entry.getValue().isTextual()
                                        ? entry.getValue().asText()
                                        : "{{resolve:later}}"));
        return variables;
    }

    private static String pem(String half, byte[] encoded) {
        return "-----BEGIN %s KEY-----%s-----END %s KEY-----"
                .formatted(half, Base64.getEncoder().encodeToString(encoded), half);
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
