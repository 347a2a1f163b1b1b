package dev.redress.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;

/// Refuses addresses that are no text when they are decoded: what is no UTF-8, and U+0000, which no
/// database keeps.
@Singleton
class AddressCheck {

    // Behind authentication and authorisation: a stranger learns nothing but 401.
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHORIZATION - 40;

    private static final Problem UNREADABLE =
            Problem.of(
                    400,
                    "INVALID_ADDRESS",
                    "Bad Request",
                    "Path and query must be valid UTF-8 without U+0000");
    private static final int HEXADECIMAL = 16;

    void register(@Observes Filters filters) {
        filters.register(AddressCheck::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        if (isText(context.request().uri())) {
            context.next();
        } else {
            EarlyAnswer.send(context, UNREADABLE);
            UnreadBody.discard(context.request());
        }
    }

    static boolean isText(String address) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(address.length());
        for (int i = 0; i < address.length(); i++) {
            int value = address.charAt(i);
            if (value == '%') {
                value = encoded(address, i + 1);
                i += 2;
            } else if (value > 0x7f) {
                // Sent as it is, and not part of any encoded character.
                value = ' ';
            }
            if (value <= 0) {
                return false;
            }
            decoded.write(value);
        }
        return isUtf8(decoded.toByteArray());
    }

    /// Negative if these are no two digits.
    private static int encoded(String address, int start) {
        if (start + 2 > address.length()) {
            return -1;
        }
        int high = Character.digit(address.charAt(start), HEXADECIMAL);
        int low = Character.digit(address.charAt(start + 1), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StrictUtf8.decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
