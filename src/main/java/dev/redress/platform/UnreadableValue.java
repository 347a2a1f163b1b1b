package dev.redress.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/// A text that is not of the wanted form, with a reason that may be told to the caller. (The
/// reasons of the JSON library speak of Java.)
final class UnreadableValue extends InvalidFormatException {

    private static final long serialVersionUID = 1L;

    /// @param reason such as "must be an amount"
    UnreadableValue(JsonParser parser, String reason, Class<?> wanted) {
        super(parser, reason, null, wanted);
    }
}
