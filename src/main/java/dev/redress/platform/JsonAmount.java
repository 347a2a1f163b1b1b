package dev.redress.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads an amount in CNY: `"199.90"`. As text, because many JSON writers round numbers.
final class JsonAmount extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    JsonAmount() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        boolean isNumber =
                parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                        || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
        if (!isNumber && !parser.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText();
        if (!AMOUNT.matcher(text).matches()) {
            throw new UnreadableValue(
                    parser, "must be an amount such as \"199.90\"", BigDecimal.class);
        }
        return new BigDecimal(text);
    }
}
