package dev.redress.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/// The languages that the desk speaks.
public final class Languages {
    public static final String CHINESE = "zh-CN";
    public static final String ENGLISH = "en";

    private Languages() {}

    /// The first language of `Accept-Language` that the desk speaks; Chinese if it speaks none.
    public static String wantedBy(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals("zh")) {
                return CHINESE;
            }
            if (wanted.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }
}
