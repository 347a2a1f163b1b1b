package dev.redress.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads JSON in a page, for tests of `core`, which knows no JSON library.
///
/// Objects become maps in their order, arrays lists, numbers doubles. Meant for our own well-formed
/// files: what is wrong fails, but not always with the best of words. See [JsonRecords] for
/// records.
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// Map, list, string, double, boolean or null.
    public static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skipSpace();
        if (json.at < text.length()) {
            throw new IllegalArgumentException("Something follows at " + json.at);
        }
        return value;
    }

    /// Parses a resource of the class path, such as `/classification/rules-v1.json`.
    public static Object parseResource(String name) {
        return parse(resource(name));
    }

    public static String resource(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Object value() {
        skipSpace();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!closes('}')) {
            skipSpace();
            String name = string();
            skipSpace();
            at++;
            object.put(name, value());
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        while (!closes(']')) {
            array.add(value());
        }
        return array;
    }

    /// Steps over the end or over the comma before the next element, and says which it was.
    private boolean closes(char end) {
        skipSpace();
        char c = text.charAt(at);
        at += c == end || c == ',' ? 1 : 0;
        return c == end;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
        }
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> Double.valueOf(word);
        };
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
