package dev.redress.platform.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM in the form of Google Tink, which can read it: `01`, the number of the key (4 bytes,
/// big-endian), the nonce (12 bytes), the ciphertext, the tag (16 bytes).
final class AesGcm {

    static final int KEY_BYTES = 32;

    private static final byte TINK = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int SHORTEST = HEAD_BYTES + NONCE_BYTES + TAG_BYTES;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] seal(int number, SecretKey key, byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = new byte[SHORTEST + plain.length];
        ByteBuffer.wrap(sealed).put(TINK).putInt(number).put(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0);
            cipher.updateAAD(associated);
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD_BYTES + NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-256-GCM", e);
        }
        return sealed;
    }

    /// Whether `sealed` can be a sealed value at all.
    static boolean hasForm(byte[] sealed) {
        return sealed.length >= SHORTEST && sealed[0] == TINK;
    }

    /// The number of the key of what has the form.
    static int number(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    /// @throws GeneralSecurityException when any bit of it, or of what it is associated with, is
    ///   another one than it was
    static byte[] open(SecretKey key, byte[] sealed, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, HEAD_BYTES);
        cipher.updateAAD(associated);
        int start = HEAD_BYTES + NONCE_BYTES;
        return cipher.doFinal(sealed, start, sealed.length - start);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, int offset)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(
                mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce, offset, NONCE_BYTES));
        return cipher;
    }
}
