package dev.redress.intake;

import dev.redress.platform.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with the fields of one request, so that the caller learns all at once.
final class FieldChecks {

    static final int TEXT_MAX = 200;

    private static final int NEXT_LINE = 0x85;
    private static final int PHONE_DIGITS_MIN = 5;
    private static final int PHONE_DIGITS_MAX = 20;
    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9(][0-9 ().-]*(?: ?(?:转|ext\\.?|x|#) ?[0-9]{1,6})?");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(?:\\.[^\\s@<>,;\".]+)+");

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }

    void add(FieldError error) {
        errors.add(error);
    }

    List<FieldError> errors() {
        return errors;
    }

    void required(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "REQUIRED", "is required");
        }
    }

    /// One line of at most 200 characters. What is not known is left out rather than left blank.
    void text(String field, @Nullable String value) {
        text(field, value, TEXT_MAX);
    }

    void text(String field, @Nullable String value, int max) {
        if (value == null) {
            return;
        }
        if (isBlank(value)) {
            add(field, "BLANK", "must not be blank");
        } else if (lengthOf(value) > max) {
            add(field, "TOO_LONG", "must have at most %d characters".formatted(max));
        } else if (value.codePoints().anyMatch(Character::isISOControl)) {
            add(field, "CONTROL_CHARACTER", "must not contain control characters");
        }
    }

    /// A number that somebody may be able to call; whether it exists nobody knows here.
    void phone(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean plausible = digits >= PHONE_DIGITS_MIN && digits <= PHONE_DIGITS_MAX;
        if (lengthOf(value) > TEXT_MAX || !plausible || !PHONE.matcher(value).matches()) {
            add(field, "INVALID_FORMAT", "must be a phone number, such as 13812345678");
        }
    }

    void email(String field, @Nullable String value) {
        if (value != null && (lengthOf(value) > TEXT_MAX || !EMAIL.matcher(value).matches())) {
            add(field, "INVALID_FORMAT", "must be an e-mail address, such as wang@example.com");
        }
    }

    /// In characters as people count them: an emoji outside the basic plane is one.
    static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Nothing to be seen: white space of any script, and characters without a shape.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(FieldChecks::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == NEXT_LINE
                || Character.getType(c) == Character.FORMAT;
    }
}
