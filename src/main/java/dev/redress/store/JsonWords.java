package dev.redress.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/// The texts in a JSON document. All that is no text, and the names, stay as they are to the digit.
final class JsonWords {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonWords() {}

    /// The same document with other texts.
    ///
    /// @param change of the name of the member that a text is in, and the text. A text in an array
    ///   is in the member that the array is in; one that is in none has the empty name
    static String changed(String json, BinaryOperator<String> change) {
        StringWriter changed = new StringWriter(2 * json.length());
        try (JsonParser parser = JSON.createParser(json);
                JsonGenerator generator = JSON.createGenerator(changed)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    String name = name(parser.getParsingContext());
                    generator.writeString(change.apply(name, parser.getText()));
                } else {
                    generator.copyCurrentEventExact(parser);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toString();
    }

    /// Whether all texts satisfy `test`, which is given the same as in [#changed].
    static boolean all(String json, BiPredicate<String, String> test) {
        AtomicBoolean all = new AtomicBoolean(true);
        changed(
                json,
                (name, text) -> {
                    all.compareAndSet(true, test.test(name, text));
                    return text;
                });
        return all.get();
    }

    private static String name(JsonStreamContext text) {
        for (JsonStreamContext at = text; at != null; at = at.getParent()) {
            if (at.getCurrentName() != null) {
                return at.getCurrentName();
            }
        }
        return "";
    }
}
