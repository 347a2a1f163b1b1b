package dev.redress.core.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a sealed value can be found by: exactly, however it was written.
public enum Findable {
    /// Digits with the country in front: `138 1234-5678`, `+86 13812345678` and `0086138…` are one.
    PHONE {
        @Override
        public Optional<String> normal(String written) {
            String text = halfWidth(written).strip();
            if (!PHONE_SHAPE.matcher(text).matches()) {
                return Optional.empty();
            }
            String digits = text.replaceAll("[^0-9]", "");
            if (text.startsWith("+")) {
                return Optional.of("+" + digits);
            }
            if (digits.startsWith("00")) {
                return Optional.of("+" + digits.substring(2));
            }
            return Optional.of(
                    MOBILE_WITH_COUNTRY.matcher(digits).matches() ? "+" + digits : "+86" + digits);
        }
    },
    /// In lower case.
    EMAIL {
        @Override
        public Optional<String> normal(String written) {
            String text = halfWidth(written).strip().toLowerCase(Locale.ROOT);
            return EMAIL_SHAPE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        }
    };

    /// Another way to write a number than as a telephone number does not exist for these: what else
    /// has digits only may be anything.
    private static final Pattern MOBILE = Pattern.compile("\\+861[3-9][0-9]{9}");

    private static final int DIGITS_MIN = 7;
    private static final int DIGITS_MAX = 17;
    private static final Pattern PHONE_SHAPE =
            Pattern.compile(
                    "\\+?(?:[-. ()]*[0-9]){%d,%d}[-. ()]*".formatted(DIGITS_MIN, DIGITS_MAX));
    private static final Pattern MOBILE_WITH_COUNTRY = Pattern.compile("861[3-9][0-9]{9}");
    private static final Pattern EMAIL_SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /// The one form of all that mean the same; absent for what is nothing of the kind.
    public abstract Optional<String> normal(String written);

    /// What a text is that somebody looks for, if it leaves no doubt.
    public static Optional<Findable> evident(String text) {
        if (EMAIL.normal(text).isPresent()) {
            return Optional.of(EMAIL);
        }
        return PHONE.normal(text)
                .filter(normal -> text.strip().startsWith("+") || MOBILE.matcher(normal).matches())
                .map(_ -> PHONE);
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean isWide = one >= '！' && one <= '～';
            half.append(isWide ? (char) (one - FULL_WIDTH_OFFSET) : one);
        }
        return half.toString();
    }
}
