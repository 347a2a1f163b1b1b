package dev.redress.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/// Reads an instant with its offset. Without one nobody could tell when it was.
final class JsonTime extends StdScalarDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    JsonTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        String text = parser.getText();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableValue(
                    parser,
                    "must be an ISO-8601 time with an offset, such as 2026-03-02T10:00:00+08:00",
                    OffsetDateTime.class);
        }
    }
}
