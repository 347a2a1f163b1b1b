package dev.redress.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import dev.redress.core.privacy.Cell;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sealed values are those of Google Tink, as ADR 37 says: each reads what the other wrote.
class TinkTest {

    private static final Cell CELL = new Cell("complaint", "content", "1");
    private static final byte[] ASSOCIATED = "complaint\0content\0001".getBytes(UTF_8);
    private static final String WORDS = "杯子破损，请回电";

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 0x01020304, Integer.MAX_VALUE})
    void each_opens_what_the_other_sealed(int number) throws GeneralSecurityException {
        DataKey key = DataKey.fresh(number);
        KeysetCipher cipher = new KeysetCipher(new Keyset(number, List.of(key)));
        Aead tink = tink(key);

        byte[] sealed = Base64.getUrlDecoder().decode(cipher.seal(CELL, WORDS).substring(4));
        assertThat(new String(tink.decrypt(sealed, ASSOCIATED), UTF_8)).isEqualTo(WORDS);

        String others =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(tink.encrypt(WORDS.getBytes(UTF_8), ASSOCIATED));
        assertThat(cipher.open(CELL, "enc:" + others)).isEqualTo(WORDS);
        assertThat(cipher.keyOf("enc:" + others)).isEqualTo(number);
        assertThatThrownBy(() -> tink.decrypt(sealed, "another cell".getBytes(UTF_8)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static Aead tink(DataKey key) throws GeneralSecurityException {
        AesGcmParameters parameters =
                AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build();
        SecretBytes bytes =
                SecretBytes.copyFrom(key.seal().getEncoded(), InsecureSecretKeyAccess.get());
        return AesGcmJce.create(
                AesGcmKey.builder()
                        .setParameters(parameters)
                        .setKeyBytes(bytes)
                        .setIdRequirement(key.number())
                        .build());
    }
}
