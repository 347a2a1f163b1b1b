package dev.redress.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.support.EcKeys;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Seals of EC keys; `BundleTest` plays those of RSA keys.
class SealKeyTest {

    @TempDir Path folder;

    @Test
    void a_seal_of_an_ec_key_is_known_by_its_public_half() throws Exception {
        EcKeys keys = EcKeys.generate();
        String seal = sealed(keys);

        assertThat(key(keys.publicPem()).hasSigned(seal)).isTrue();
        assertThat(SealKey.sealed(seal)).contains("hash");
    }

    @Test
    void a_seal_of_another_key_or_a_changed_one_is_not() throws Exception {
        EcKeys keys = EcKeys.generate();
        String seal = sealed(keys);

        assertThat(key(EcKeys.generate().publicPem()).hasSigned(seal)).isFalse();
        assertThat(key(keys.publicPem()).hasSigned("x" + seal)).isFalse();
        assertThat(key(keys.publicPem()).hasSigned(seal.substring(0, seal.length() - 8))).isFalse();
    }

    @Test
    void what_is_no_key_is_refused() {
        assertThatThrownBy(() -> key("my secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no public RSA or EC key");
    }

    private static String sealed(EcKeys keys) throws GeneralSecurityException {
        byte[] encoded =
                Base64.getDecoder().decode(keys.privatePem().replaceAll("-----[A-Z ]+-----", ""));
        PrivateKey key =
                KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return Jwt.issuer("redress")
                .claim(Exports.SEALED, "hash")
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key);
    }

    private SealKey key(String pem) throws IOException {
        return SealKey.of(Files.writeString(folder.resolve("key.pem"), pem));
    }
}
