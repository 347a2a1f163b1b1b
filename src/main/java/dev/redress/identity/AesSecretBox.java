package dev.redress.identity;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.keys.DeskKeys;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// AES-256-GCM with the key of [SecretConfig]. The name of the account is sealed in: a row that is
/// copied to another account opens nothing.
@Singleton
class AesSecretBox implements SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKeySpec key;
    private final DeskKeys keys;
    private final SecureRandom random = new SecureRandom();

    AesSecretBox(SecretConfig config, DeskKeys keys) {
        this.key = config.key().map(AesSecretBox::read).orElse(null);
        this.keys = keys;
    }

    /// Whoever signs people in must be able to look at their second factors.
    void check(@Observes @Priority(2) StartupEvent start) {
        if (keys.canSign() && key == null) {
            throw new RefusedStart(
                    "REDRESS_SECRETS_KEY is missing: the desk cannot keep second factors without a key"
                            + " of its own (32 bytes in Base64).");
        }
    }

    @Override
    public String seal(String account, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                run(Cipher.ENCRYPT_MODE, nonce, account, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(
                        ByteBuffer.allocate(nonce.length + sealed.length)
                                .put(nonce)
                                .put(sealed)
                                .array());
    }

    @Override
    public String open(String account, String sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, account, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String account, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, required(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor cannot be read: another key?", e);
        }
    }

    private SecretKeySpec required() {
        return Optional.ofNullable(key)
                .orElseThrow(() -> new IllegalStateException("REDRESS_SECRETS_KEY is missing"));
    }

    // Without the text: it is a secret.
    private static SecretKeySpec read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException _) {
            throw unfit();
        }
        throw unfit();
    }

    private static RefusedStart unfit() {
        return new RefusedStart("REDRESS_SECRETS_KEY must be 32 bytes in Base64.");
    }
}
