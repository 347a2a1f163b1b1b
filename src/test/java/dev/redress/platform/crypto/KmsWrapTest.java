package dev.redress.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.aws.AwsAccess;
import dev.redress.platform.aws.AwsSigner;
import io.vertx.core.Vertx;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A keyset that is wrapped by AWS KMS, as far as that can be seen from here.
class KmsWrapTest {

    private static final byte[] KEYSET = "the keyset".getBytes(UTF_8);
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

    private final Vertx vertx = Vertx.vertx();
    private KmsDouble kms;

    @BeforeEach
    void start() {
        kms = new KmsDouble();
    }

    @AfterEach
    void end() {
        kms.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_was_wrapped_is_unwrapped_and_each_call_is_signed() throws Exception {
        KmsWrap wrap = wrap(KmsDouble.KEY, kms.endpoint());

        byte[] wrapped = wrap.wrap(KEYSET);

        assertThat(wrapped).isNotEqualTo(KEYSET);
        assertThat(wrap.unwrap(wrapped)).isEqualTo(KEYSET);
        assertThat(kms.calls)
                .extracting(KmsDouble.Call::target)
                .containsExactly("TrentService.Encrypt", "TrentService.Decrypt");
        assertThat(kms.calls)
                .allSatisfy(call -> {
                    assertThat(call.contentType()).isEqualTo("application/x-amz-json-1.1");
                    assertThat(call.token()).isEqualTo("session");
                    assertThat(call.authorization())
                            .startsWith(
                                    "AWS4-HMAC-SHA256 Credential=AK/20260302/eu-central-1/kms/aws4_request")
                            .contains("x-amz-target", "x-amz-date")
                            .containsPattern("Signature=[0-9a-f]{64}");
                });
    }

    @Test
    void what_kms_refuses_is_refused_and_refuses_the_start() {
        KmsWrap wrap = wrap(KmsDouble.KEY, kms.endpoint());

        assertThatThrownBy(() -> wrap.unwrap("of another key".getBytes(UTF_8)))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageContaining("InvalidCiphertextException");
        assertThatThrownBy(() -> wrap("another", kms.endpoint()).wrap(KEYSET))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("NotFoundException");
        assertThatThrownBy(new KeySource(Optional.of("AAAA"), Optional.empty(), wrap)::read)
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("was not wrapped with the KMS key " + KmsDouble.KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 500, 503})
    void what_is_no_refusal_is_told_as_trouble_and_not_as_a_wrong_key(int status) {
        kms.status = status;

        assertThatThrownBy(() -> wrap(KmsDouble.KEY, kms.endpoint()).unwrap(KEYSET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(kms.endpoint().toString())
                .hasStackTraceContaining("AWS KMS answered " + status);
    }

    @Test
    void nobody_waits_for_ever() {
        kms.status = -1;

        KmsWrap wrap =
                new KmsWrap(KmsDouble.KEY, kms.endpoint(), signer(), vertx, Duration.ofMillis(300));

        assertThatThrownBy(() -> wrap.unwrap(KEYSET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("AWS KMS does not answer at");
    }

    @Test
    void where_nobody_is_that_is_said() {
        URI gone = kms.endpoint();
        kms.close();

        assertThatThrownBy(() -> wrap(KmsDouble.KEY, gone).unwrap(KEYSET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("AWS KMS cannot be reached at " + gone);
    }

    private KmsWrap wrap(String key, URI endpoint) {
        return new KmsWrap(key, endpoint, signer(), vertx);
    }

    private static AwsSigner signer() {
        return new AwsSigner(
                new AwsAccess("eu-central-1", "AK", "SK", Optional.of("session")), "kms", MORNING);
    }
}
