package dev.redress.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number as the whole world understands it (E.164): `+8613812345678`.
final class InternationalNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s()./-]");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

    private InternationalNumber() {}

    /// Empty for what is none.
    ///
    /// @param phone as somebody wrote it: `138-1234-5678`, `0049 30 1234567`
    /// @param countryCode of numbers without one, such as `86`
    static Optional<String> of(String phone, String countryCode) {
        String digits = BETWEEN.matcher(phone).replaceAll("");
        String number =
                digits.startsWith("+")
                        ? digits
                        : digits.startsWith("00")
                                ? "+" + digits.substring(2)
                                : "+" + countryCode + digits.replaceFirst("^0", "");
        return Optional.of(number).filter(NUMBER.asMatchPredicate());
    }
}
