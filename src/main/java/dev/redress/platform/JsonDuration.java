package dev.redress.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;

/// Reads an ISO-8601 duration; a bare number would not say of what.
final class JsonDuration extends StdScalarDeserializer<Duration> {

    private static final long serialVersionUID = 1L;

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
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableValue(
                    parser, "must be an ISO-8601 duration, such as PT48H", Duration.class);
        }
    }
}
