package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    /// The example of the specification's own libraries.
    @Test
    void it_is_what_other_implementations_say() {
        assertThat(
                        WebhookSignature.of(
                                List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1_614_265_330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void two_secrets_give_two_signatures() {
        SecureRandom random = new SecureRandom();
        String fresh = WebhookSignature.newSecret(random);
        String old = WebhookSignature.newSecret(random);

        String both = WebhookSignature.of(List.of(fresh, old), "id", 1, "{}");

        assertThat(both.split(" ", -1))
                .containsExactly(
                        WebhookSignature.of(List.of(fresh), "id", 1, "{}"),
                        WebhookSignature.of(List.of(old), "id", 1, "{}"));
    }

    @Test
    void a_secret_has_256_bits_of_chance() {
        String secret = WebhookSignature.newSecret(new SecureRandom());

        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length()))).hasSize(32);
    }
}
