package dev.redress.platform.crypto;

import dev.redress.core.privacy.BlindIndex;
import dev.redress.core.privacy.Findable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;

/// Marks by HMAC-SHA-256, of which 128 bits are kept: no two values of a desk will ever meet.
public final class HmacIndex implements BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MARK_BYTES = 16;

    private final DataKey primary;
    private final List<DataKey> keys;

    public HmacIndex(Keyset keyset) {
        keys = keyset.keys();
        primary =
                keys.stream()
                        .filter(key -> key.number() == keyset.primary())
                        .findAny()
                        .orElseThrow();
    }

    @Override
    public String mark(Findable subject, String normal) {
        return mark(primary, subject, normal);
    }

    @Override
    public List<String> marks(Findable subject, String normal) {
        return keys.stream().map(key -> mark(key, subject, normal)).toList();
    }

    private static String mark(DataKey key, Findable subject, String normal) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.index());
            mac.update((subject.name() + '\0').getBytes(StandardCharsets.UTF_8));
            byte[] whole = mac.doFinal(normal.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, MARK_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA-256", e);
        }
    }
}
