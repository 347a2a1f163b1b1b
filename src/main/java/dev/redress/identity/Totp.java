package dev.redress.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes by the time (RFC 6238): six digits, SHA-1, thirty seconds each, as all apps count them.
///
/// @param secret in the alphabet of [Base32]
record Totp(String secret) {

    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);

    // The clock of a phone, and the time to type.
    private static final int STEPS_AROUND = 1;
    private static final int MODULUS = 1_000_000;

    static Totp next(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Totp(Base32.encode(bytes));
    }

    /// Which thirty seconds since 1970 the code belongs to, of those around `now` that come after
    /// `lastStep`. Empty if to none.
    OptionalLong stepOf(String code, Instant now, long lastStep) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_AROUND; step <= present + STEPS_AROUND; step++) {
            if (step > lastStep && isSame(code, code(step))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /// The code of these thirty seconds.
    String code(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private byte[] hash(byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HMAC-SHA1", e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Totp[hidden]";
    }
}
