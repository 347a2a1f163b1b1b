package dev.redress.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The place in a list where its next page begins.
///
/// Belongs to one filter: with another one, or altered, it is refused, because the page would
/// silently leave cases out.
public final class Cursor {

    private static final int BYTES = 2 * Long.BYTES + Integer.BYTES;

    private Cursor() {}

    /// The cursor of the page behind `last`.
    ///
    /// @param filter what the list was asked for, in any form that is always the same
    public static String after(UUID last, String filter) {
        ByteBuffer bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(last.getMostSignificantBits())
                        .putLong(last.getLeastSignificantBits())
                        .putInt(check(last, filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// The last id of the page before; absent for the first page.
    ///
    /// @throws InvalidInput if it belongs to another list, or was altered
    public static @Nullable UUID read(@Nullable String cursor, String filter) {
        if (cursor == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(decoded(cursor));
        if (bytes.remaining() != BYTES) {
            throw invalid();
        }
        UUID last = new UUID(bytes.getLong(), bytes.getLong());
        if (bytes.getInt() != check(last, filter)) {
            throw invalid();
        }
        return last;
    }

    /// The cursor of the page behind a place that is more than an id.
    ///
    /// @param place in any form without secrets: whoever has the cursor can read it
    public static String behind(String place, String filter) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(text.length + Integer.BYTES)
                        .put(text)
                        .putInt(check(place, filter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// The place that [#behind] was given; absent for the first page.
    ///
    /// @throws InvalidInput if it belongs to another list, or was altered
    public static @Nullable String place(@Nullable String cursor, String filter) {
        if (cursor == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(decoded(cursor));
        int length = bytes.remaining() - Integer.BYTES;
        if (length < 0) {
            throw invalid();
        }
        String place = new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
        if (bytes.getInt(length) != check(place, filter)) {
            throw invalid();
        }
        return place;
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    private static int check(Object last, String filter) {
        CRC32 crc = new CRC32();
        crc.update((last + " " + filter).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    /// What is told of a cursor that says nothing.
    public static InvalidInput invalid() {
        return InvalidInput.of(
                "cursor", "INVALID_CURSOR", "is not the `next` of a page of this list");
    }
}
