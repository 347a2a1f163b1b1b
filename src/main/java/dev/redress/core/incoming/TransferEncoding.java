package dev.redress.core.incoming;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// How bytes travel in a mail (RFC 2045, 6). Strings stand for bytes, a character for each.
final class TransferEncoding {

    private static final int BASE64_GROUP = 4;

    private TransferEncoding() {}

    /// Does not fail: what is no valid code is passed over.
    ///
    /// @param encoding as the header says; what nobody knows is taken as it is
    static String decoded(String body, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body, false);
            default -> body;
        };
    }

    /// A text that was cut off is read as far as it goes.
    static String base64(String body) {
        String code = body.replaceAll("[^A-Za-z0-9+/]", "");
        int odd = code.length() % BASE64_GROUP;
        String whole = odd == 1 ? code.substring(0, code.length() - 1) : code;
        return new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1);
    }

    /// @param isWord of a header, where an underscore is a space (RFC 2047, 4.2)
    static String quotedPrintable(String body, boolean isWord) {
        StringBuilder decoded = new StringBuilder(body.length());
        int i = 0;
        while (i < body.length()) {
            char one = body.charAt(i);
            if (one == '=' && isHex(body, i + 1)) {
                decoded.append((char) HexFormat.fromHexDigits(body, i + 1, i + 3));
                i += 3;
            } else if (one == '=' && softBreak(body, i + 1) > 0) {
                i += 1 + softBreak(body, i + 1);
            } else {
                decoded.append(isWord && one == '_' ? ' ' : one);
                i++;
            }
        }
        return decoded.toString();
    }

    private static boolean isHex(String body, int at) {
        return at + 1 < body.length()
                && HexFormat.isHexDigit(body.charAt(at))
                && HexFormat.isHexDigit(body.charAt(at + 1));
    }

    /// How long the line break is that begins here, spaces before it included; 0 for none.
    private static int softBreak(String body, int at) {
        int i = at;
        while (i < body.length() && (body.charAt(i) == ' ' || body.charAt(i) == '\t')) {
            i++;
        }
        if (body.startsWith("\r\n", i)) {
            return i + 2 - at;
        }
        return body.startsWith("\n", i) ? i + 1 - at : 0;
    }
}
