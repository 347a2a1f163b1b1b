package dev.redress.platform.crypto;

import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import dev.redress.core.privacy.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/// Seals with the keys of a [Keyset]: `enc:` and [AesGcm] in the alphabet of URLs, without padding.
public final class KeysetCipher implements FieldCipher {

    private static final String MARK = "enc:";

    private final int primary;
    private final SecretKey sealing;
    private final Map<Integer, SecretKey> keys;

    public KeysetCipher(Keyset keyset) {
        primary = keyset.primary();
        sealing =
                keyset.keys().stream()
                        .filter(key -> key.number() == keyset.primary())
                        .map(DataKey::seal)
                        .findAny()
                        .orElseThrow();
        keys =
                keyset.keys().stream()
                        .collect(Collectors.toUnmodifiableMap(DataKey::number, DataKey::seal));
    }

    @Override
    public int key() {
        return primary;
    }

    @Override
    public String seal(Cell cell, String value) {
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = AesGcm.seal(primary, sealing, plain, associated(cell));
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    @Override
    public String open(Cell cell, String sealed) {
        byte[] bytes = bytes(cell, sealed);
        SecretKey key = keys.get(AesGcm.number(bytes));
        if (key == null) {
            throw BrokenSeal.ofKey(cell, AesGcm.number(bytes));
        }
        try {
            return new String(AesGcm.open(key, bytes, associated(cell)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException _) {
            // Why is always the same, and it must not become a log of what was tried.
            throw BrokenSeal.changed(cell);
        }
    }

    @Override
    public int keyOf(String value) {
        return value.startsWith(MARK) ? bytes(value).map(AesGcm::number).orElse(0) : 0;
    }

    private static byte[] bytes(Cell cell, String sealed) {
        if (!sealed.startsWith(MARK)) {
            throw BrokenSeal.unsealed(cell);
        }
        return bytes(sealed).orElseThrow(() -> BrokenSeal.changed(cell));
    }

    private static Optional<byte[]> bytes(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(MARK.length()));
            return Optional.of(bytes).filter(AesGcm::hasForm);
        } catch (IllegalArgumentException _) {
            // Not even the alphabet is right: as broken as any other change.
            return Optional.empty();
        }
    }

    // No name of a table or a column has a zero byte in it: no two cells have the same text.
    private static byte[] associated(Cell cell) {
        return (cell.table() + '\0' + cell.column() + '\0' + cell.row())
                .getBytes(StandardCharsets.UTF_8);
    }
}
