package dev.redress.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an ISO-8601 duration; a bare number would not say of what.
final class JsonDuration extends StdScalarDeserializer<Duration> {

    private static final long serialVersionUID = 1L;

    /// The form of ISO 8601 that the JDK does not read.
    private static final Pattern WEEKS = Pattern.compile("P([+-]?\\d{1,9})W");

    JsonDuration() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Duration) context.handleUnexpectedToken(Duration.class, parser);
        }
        String text = parser.getText();
        try {
            Matcher weeks = WEEKS.matcher(text);
            return weeks.matches()
                    ? Duration.ofDays(7).multipliedBy(Long.parseLong(weeks.group(1)))
                    : Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new UnreadableValue(
                    parser, "must be an ISO-8601 duration, such as PT48H", Duration.class);
        }
    }
}
