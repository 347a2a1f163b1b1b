package dev.redress.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import dev.redress.server.SigningKeys;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskKeysTest {

    private static final SigningKeys OLD = SigningKeys.generate();
    private static final SigningKeys NEW = SigningKeys.generate();
    private static final StartupEvent START = new StartupEvent();

    @Test
    void whoever_lets_callers_in_needs_a_key() {
        assertThatThrownBy(() -> keys("", "", true).check(START))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("REDRESS_JWT_PUBLIC_KEY is missing");
        assertThatCode(() -> keys("", OLD.publicPem(), true).check(START))
                .doesNotThrowAnyException();
    }

    @Test
    void whoever_lets_nobody_in_needs_none() {
        assertThatCode(() -> keys("", "", false).check(START)).doesNotThrowAnyException();
    }

    @Test
    void several_keys_verify_and_one_signs() {
        DeskKeys keys = keys(NEW.privatePem(), OLD.publicPem() + NEW.publicPem(), true);

        assertThat(keys.canSign()).isTrue();
        assertThat(keys.ring().published())
                .contains(id(OLD), id(NEW))
                .contains("\"alg\":\"RS256\"")
                .doesNotContain("\"d\"");
        assertThat(keys.ring().verifier(id(OLD))).isPresent();
        assertThat(keys.ring().verifier(id(NEW))).isPresent();
        assertThat(keys.ring().verifier("another")).isEmpty();
        assertThat(keys.ring().verifier(null)).isEqualTo(keys.ring().verifier(id(NEW)));
    }

    @Test
    void a_public_key_alone_signs_nothing() {
        DeskKeys keys = keys("", OLD.publicPem(), true);

        assertThat(keys.canSign()).isFalse();
        assertThatThrownBy(() -> keys.sign(Jwt.upn("li")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keys_that_do_not_fit_are_refused_without_being_told() {
        assertThatThrownBy(() -> keys(NEW.privatePem(), OLD.publicPem(), true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("does not hold the public half");
        assertThatThrownBy(() -> keys("my secret", OLD.publicPem(), true))
                .isInstanceOf(RefusedStart.class)
                .hasMessage("REDRESS_JWT_PRIVATE_KEY holds no RSA key in PEM.");
        assertThatThrownBy(() -> keys("", "my secret", true))
                .isInstanceOf(RefusedStart.class)
                .hasMessage("REDRESS_JWT_PUBLIC_KEY holds no RSA key in PEM.");
    }

    @Test
    void a_key_that_can_be_guessed_is_refused() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        String weak =
                "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----"
                        .formatted(
                                Base64.getEncoder()
                                        .encodeToString(
                                                generator
                                                        .generateKeyPair()
                                                        .getPublic()
                                                        .getEncoded()));

        assertThatThrownBy(() -> keys("", weak, true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("1024 bits");
    }

    private static String id(SigningKeys keys) {
        String published = KeyRing.verifying(Pem.publicKeys(keys.publicPem())).published();
        int start = published.indexOf("\"kid\":\"") + 7;
        return published.substring(start, published.indexOf('"', start));
    }

    private static DeskKeys keys(String signing, String verifying, boolean answers) {
        return new DeskKeys(
                new KeyConfig() {
                    @Override
                    public Optional<String> signing() {
                        return Optional.of(signing).filter(text -> !text.isEmpty());
                    }

                    @Override
                    public Optional<String> verifying() {
                        return Optional.of(verifying).filter(text -> !text.isEmpty());
                    }

                    @Override
                    public Optional<String> folder() {
                        return Optional.empty();
                    }
                },
                answers);
    }
}
