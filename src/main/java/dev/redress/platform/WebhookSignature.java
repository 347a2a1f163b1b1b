package dev.redress.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs as Standard Webhooks (<https://www.standardwebhooks.com>) say: HMAC-SHA-256 of id, time
/// and body, with a secret of the subscriber. Whoever records a message cannot send it again later:
/// its time is signed, too.
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private WebhookSignature() {}

    /// A new secret, as subscribers are given it.
    public static String newSecret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /// The header `webhook-signature`: one signature for each secret, so that a subscriber who has
    /// the old one or the new one understands it.
    ///
    /// @param seconds since 1970
    public static String of(List<String> secrets, String id, long seconds, String body) {
        return of(secrets, id, seconds, bytes(body));
    }

    /// The same of a body that need not be a text.
    public static String of(List<String> secrets, String id, long seconds, byte[] body) {
        return secrets.stream()
                .map(secret -> "v1," + hmac(secret, "%s.%d.".formatted(id, seconds), body))
                .collect(Collectors.joining(" "));
    }

    /// Whether one of the signatures in `header` is that of the secret.
    static boolean isOf(String secret, String id, long seconds, byte[] body, String header) {
        byte[] wanted = bytes(of(List.of(secret), id, seconds, body));
        return Arrays.stream(header.split(" ", -1))
                .anyMatch(one -> MessageDigest.isEqual(wanted, bytes(one)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hmac(String secret, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(bytes(head));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows " + ALGORITHM, e);
        }
    }
}
