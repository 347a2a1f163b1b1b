package dev.redress.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/// The languages that the desk speaks.
public final class Languages {
    public static final String CHINESE = "zh-CN";
    public static final String ENGLISH = "en";

    /// More than any browser asks for. What is longer is not read: that takes time by the square of
    /// its length, also of those who are refused.
    private static final int HEADER_MAX = 200;

    private Languages() {}

    /// The first language of `Accept-Language` that the desk speaks; Chinese if it speaks none.
    public static String wantedBy(HttpHeaders headers) {
        return wantedBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// The same of the header as it came. One that nobody understands, or that is longer than
    /// [#HEADER_MAX], is like none: it is in no part of what was asked for.
    static String wantedBy(@Nullable String header) {
        if (header == null || header.length() > HEADER_MAX) {
            return CHINESE;
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> language.equals("zh") || language.equals(ENGLISH))
                    .findFirst()
                    .filter(ENGLISH::equals)
                    .orElse(CHINESE);
        } catch (IllegalArgumentException _) {
            return CHINESE;
        }
    }
}
