package dev.redress.core.incoming;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value with parameters, such as `text/plain; charset=gbk`.
///
/// @param value in lower case
/// @param parameters by name in lower case, not decoded
record HeaderValue(String value, Map<String, String> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:\\\\.|[^\"\\\\]++)*+)\"|([^;]*))");
    private static final int PIECES_MAX = 50;

    HeaderValue {
        parameters = Map.copyOf(parameters);
    }

    static HeaderValue read(String header) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher found = PARAMETER.matcher(header);
        while (found.find()) {
            String quoted = found.group(2);
            String value =
                    quoted == null ? found.group(3).strip() : quoted.replaceAll("\\\\(.)", "$1");
            parameters.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value);
        }
        int end = header.indexOf(';');
        String value = end < 0 ? header : header.substring(0, end);
        return new HeaderValue(value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    /// As it was sent.
    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /// As people read it: by RFC 2231, in pieces or not, or by RFC 2047, which the standard forbids
    /// here and most programs use.
    Optional<String> text(String name) {
        Optional<String> plain = parameter(name).map(EncodedWords::decoded);
        Optional<String> extended = parameter(name + "*").map(HeaderValue::extended);
        return extended.or(() -> pieces(name)).or(() -> plain).filter(text -> !text.isBlank());
    }

    private Optional<String> pieces(String name) {
        StringBuilder whole = new StringBuilder();
        boolean isExtended = parameters.containsKey(name + "*0*");
        for (int i = 0; i < PIECES_MAX; i++) {
            String key = "%s*%d".formatted(name, i);
            String coded = parameters.get(key + "*");
            String piece = coded == null ? parameters.get(key) : coded;
            if (piece == null) {
                break;
            }
            whole.append(isExtended && coded == null ? piece.replace("%", "%25") : piece);
        }
        String joined = whole.toString();
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(isExtended ? extended(joined) : EncodedWords.decoded(joined));
    }

    /// `utf-8'zh'%E5%9B%BE.jpg`.
    private static String extended(String value) {
        String[] parts = value.split("'", 3);
        return parts.length < 3 ? value : MailCharset.decoded(percents(parts[2]), parts[0]);
    }

    private static String percents(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
