package dev.redress.classification;

import dev.redress.core.classification.Language;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A text to be classified.
///
/// @param content 1 to 5,000 characters, an emoji counts as one
/// @param lang `zh` or `en`; found out unless given
public record ClassificationRequest(
        @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = CONTENT_MAX,
                        examples = "物流五天没动静，客服也不回复")
                @Nullable String content,
        @Schema(enumeration = {"zh", "en"}) @Nullable String lang) {

    static final int CONTENT_MAX = 5_000;

    /// What is valid of a request.
    record Question(String content, @Nullable Language language) {}

    /// @throws InvalidInput naming everything that is wrong
    static Question valid(@Nullable ClassificationRequest request) {
        if (request == null) {
            throw InvalidInput.of("", "REQUIRED", "a body is required");
        }
        List<FieldError> errors = new ArrayList<>();
        request.checkContent(errors);
        Language language = request.language(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Question(Objects.requireNonNull(request.content), language);
    }

    private void checkContent(List<FieldError> errors) {
        if (content == null) {
            errors.add(new FieldError("content", "REQUIRED", "is required"));
        } else if (content.isBlank()) {
            errors.add(new FieldError("content", "BLANK", "must not be blank"));
        } else if (content.codePointCount(0, content.length()) > CONTENT_MAX) {
            String message = "must have at most %d characters".formatted(CONTENT_MAX);
            errors.add(new FieldError("content", "TOO_LONG", message));
        }
    }

    private @Nullable Language language(List<FieldError> errors) {
        if (lang == null) {
            return null;
        }
        for (Language language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(lang)) {
                return language;
            }
        }
        List<String> allowed =
                Stream.of(Language.values())
                        .map(language -> language.name().toLowerCase(Locale.ROOT))
                        .toList();
        errors.add(
                new FieldError(
                        "lang", "UNKNOWN_VALUE", "must be one of " + String.join(", ", allowed)));
        return null;
    }
}
