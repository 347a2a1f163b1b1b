package dev.redress.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import dev.redress.server.SigningKeys;
import dev.redress.support.EcKeys;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class DeskKeysTest {

    private static final SigningKeys OLD = SigningKeys.generate();
    private static final SigningKeys NEW = SigningKeys.generate();
    private static final EcKeys EC = EcKeys.generate();
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
                .hasMessage("REDRESS_JWT_PRIVATE_KEY holds no RSA or EC key in PEM.");
        assertThatThrownBy(() -> keys("", "my secret", true))
                .isInstanceOf(RefusedStart.class)
                .hasMessage("REDRESS_JWT_PUBLIC_KEY holds no RSA or EC key in PEM.");
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

    @Test
    void a_key_on_another_curve_is_refused() {
        assertThatThrownBy(() -> keys("", EcKeys.generate("secp384r1").publicPem(), true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("EC of 384 bits");
    }

    /// Both halves and the public one of before are an eighth of what RSA keys are, and a function
    /// has little room.
    @Test
    void an_ec_key_signs_what_is_verified_with_it() throws ParseException {
        DeskKeys keys = keys(EC.privatePem(), OLD.publicPem() + EC.publicPem(), true);

        String token = keys.sign(Jwt.issuer("desk").upn("li"));

        assertThat(header(token)).contains("\"alg\":\"ES256\"").contains(id(EC.publicPem()));
        assertThat(read(token, keys, id(EC.publicPem())).getName()).isEqualTo("li");
        assertThatThrownBy(() -> read(token, keys, id(OLD))).isInstanceOf(ParseException.class);
        assertThat(keys.ring().published())
                .contains("\"alg\":\"ES256\"")
                .contains("\"alg\":\"RS256\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void while_an_ec_key_follows_an_rsa_key_tokens_of_both_are_valid() throws ParseException {
        String both = OLD.publicPem() + EC.publicPem();
        DeskKeys before = keys(OLD.privatePem(), both, true);
        DeskKeys after = keys(EC.privatePem(), both, true);

        String ofBefore = before.sign(Jwt.issuer("desk").upn("li"));
        String ofAfter = after.sign(Jwt.issuer("desk").upn("wang"));

        assertThat(read(ofBefore, after, id(OLD)).getName()).isEqualTo("li");
        assertThat(read(ofAfter, before, id(EC.publicPem())).getName()).isEqualTo("wang");
    }

    @Test
    void an_ec_key_without_its_public_half_is_refused() {
        assertThatThrownBy(() -> keys(EC.privatePem(), EcKeys.generate().publicPem(), true))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("does not hold the public half");
    }

    private static JsonWebToken read(String token, DeskKeys keys, String id) throws ParseException {
        PublicKey key = keys.ring().verifier(id).orElseThrow();
        JWTAuthContextInfo context = new JWTAuthContextInfo(key, "desk");
        context.setSignatureAlgorithm(Set.of(KeyKind.of(key).algorithm()));
        return new DefaultJWTCallerPrincipal(
                new DefaultJWTTokenParser().parse(token, context).getJwtClaims());
    }

    private static String header(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))),
                StandardCharsets.UTF_8);
    }

    private static String id(SigningKeys keys) {
        return id(keys.publicPem());
    }

    private static String id(String publicPem) {
        String published = KeyRing.verifying(Pem.publicKeys(publicPem)).published();
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
