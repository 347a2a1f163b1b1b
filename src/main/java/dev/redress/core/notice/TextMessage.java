package dev.redress.core.notice;

/// How long a text is as a text message: what a provider charges for.
///
/// @param encoding by one character outside of it, all of them take two bytes
/// @param units septets of GSM 03.38, or characters of two bytes
/// @param segments in which it is carried and paid for, at least one
public record TextMessage(Encoding encoding, int units, int segments) {

    /// How its characters are carried.
    public enum Encoding {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int aloneMax;
        private final int eachMax;

        Encoding(int aloneMax, int eachMax) {
            this.aloneMax = aloneMax;
            this.eachMax = eachMax;
        }

        // Each of several gives up some of its room to say which it is.
        private int segments(int units) {
            return units <= aloneMax ? 1 : Math.ceilDiv(units, eachMax);
        }
    }

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";

    public static TextMessage of(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (EXTENDED.indexOf(character) >= 0) {
                septets += 2;
            } else if (BASIC.indexOf(character) >= 0) {
                septets++;
            } else {
                return of(Encoding.UCS_2, text.length());
            }
        }
        return of(Encoding.GSM_7, septets);
    }

    private static TextMessage of(Encoding encoding, int units) {
        return new TextMessage(encoding, units, encoding.segments(units));
    }
}
