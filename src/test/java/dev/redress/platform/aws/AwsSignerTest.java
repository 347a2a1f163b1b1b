package dev.redress.platform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.AwsSignature;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsSignerTest {

    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final Clock CLOCK = at("2015-08-30T12:36:00Z");

    /// The example of AWS's own documentation of the signature in the query.
    @Test
    void it_signs_addresses_as_aws_says() {
        AwsSigner signer =
                new AwsSigner(
                        new AwsAccess(
                                "us-east-1",
                                "AKIAIOSFODNN7EXAMPLE",
                                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                                Optional.empty()),
                        "s3",
                        at("2013-05-24T00:00:00Z"));

        URI signed =
                signer.inQuery(
                        "GET",
                        URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                        Map.of(),
                        Duration.ofDays(1));

        assertThat(signed.toString())
                .contains(
                        "X-Amz-Date=20130524T000000Z",
                        "X-Amz-Expires=86400",
                        "X-Amz-SignedHeaders=host",
                        "X-Amz-Signature="
                                + "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
    }

    /// Of AWS's test suite of signatures: `get-vanilla`, `post-vanilla`,
    /// `post-x-www-form-urlencoded`. By them the computation is known that the next test goes by.
    @ParameterizedTest
    @CsvSource({
        "GET, '', host;x-amz-date, 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        "POST, '', host;x-amz-date, 5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
        "POST, Param1=value1, content-type;host;x-amz-date,"
                + " ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
    })
    void the_computation_of_the_tests_is_that_of_aws(
            String method, String body, String signedHeaders, String signature) {
        Map<String, String> headers =
                Map.of(
                        "host", "example.amazonaws.com",
                        "x-amz-date", "20150830T123600Z",
                        "content-type", "application/x-www-form-urlencoded");

        String computed =
                new AwsSignature(method, "/", headers, body)
                        .computed(SECRET, "20150830/us-east-1/service/aws4_request", signedHeaders);

        assertThat(computed).isEqualTo(signature);
    }

    @Test
    void it_signs_calls_as_aws_computes_it() {
        String body = "Message=您好";
        Map<String, String> headers = new TreeMap<>();
        signer().inHeaders(
                        "POST",
                        URI.create("https://sns.us-east-1.amazonaws.com/"),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        body.getBytes(StandardCharsets.UTF_8))
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        headers.put("host", "sns.us-east-1.amazonaws.com");

        assertThat(headers)
                .containsEntry("x-amz-date", "20150830T123600Z")
                .containsEntry("x-amz-security-token", "session")
                .containsEntry("content-type", "application/x-www-form-urlencoded");
        AwsSignature call = new AwsSignature("POST", "/", headers, body);
        assertThat(call.isOf("AKIDEXAMPLE", SECRET, "us-east-1/sns")).isTrue();
        assertThat(call.isOf("AKIDEXAMPLE", "another", "us-east-1/sns")).isFalse();
        assertThat(call.isOf("AKIDEXAMPLE", SECRET, "us-east-1/ses")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sns, eu-central-1, https://sns.eu-central-1.amazonaws.com/",
        "email, cn-north-1, https://email.cn-north-1.amazonaws.com.cn/"
    })
    void services_are_where_their_partition_is(String service, String region, String endpoint) {
        assertThat(AwsAccess.endpoint(service, region)).hasToString(endpoint);
    }

    @Test
    void nobody_reads_the_keys_in_a_log() {
        assertThat(new AwsAccess("us-east-1", "AK", "SK", Optional.of("token")).toString())
                .isEqualTo("AwsAccess[us-east-1]");
    }

    private static AwsSigner signer() {
        return new AwsSigner(
                new AwsAccess("us-east-1", "AKIDEXAMPLE", SECRET, Optional.of("session")),
                "sns",
                CLOCK);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
