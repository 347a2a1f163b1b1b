package dev.redress.platform;

import java.util.function.UnaryOperator;

/// What is wrong with one field of a request.
///
/// @param field its path, such as `customer.phone`; empty for the body as a whole
/// @param code stable, in capitals: `REQUIRED`, `TOO_LONG`, `UNKNOWN_VALUE`, …
/// @param message for people, in the language of the answer
public record FieldError(String field, String code, String message) {

    FieldError said(UnaryOperator<String> words) {
        return new FieldError(field, code, words.apply(message));
    }
}
