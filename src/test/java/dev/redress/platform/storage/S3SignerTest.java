package dev.redress.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class S3SignerTest {

    /// The example of AWS's own documentation of the signature in the query.
    @Test
    void it_signs_as_aws_says() {
        Clock clock = Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC);
        AwsCredentialsIdentity credentials =
                AwsCredentialsIdentity.create(
                        "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        S3Signer signer = new S3Signer(credentials, "us-east-1", clock);

        URI signed =
                signer.sign(
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
}
