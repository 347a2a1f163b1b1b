package dev.redress.platform;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Fails every test that meets a problem which is told in English, or half in English, to somebody
/// who wants Chinese.
class TranslatedProblems {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /// What somebody wrote.
    private static final Pattern QUOTE = Pattern.compile("“[^”]*”");

    /// Three words in a row; a name, a code or what is sent has fewer.
    private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]+ [a-z]+ [a-z]+\\b");

    /// Behind [ProblemLanguage].
    @ServerResponseFilter(priority = 1)
    void require(ContainerResponseContext response) {
        boolean isChinese =
                Languages.CHINESE.equals(response.getHeaderString(HttpHeaders.CONTENT_LANGUAGE));
        if (isChinese && response.getEntity() instanceof Told told) {
            List<String> said = new ArrayList<>();
            told.said(sentence -> {
                said.add(sentence);
                return sentence;
            });
            said.stream()
                    .filter(sentence -> !isChinese(sentence))
                    .forEach(sentence -> {
                        throw new IllegalStateException(
                                "No Chinese in problems/zh-CN for: " + sentence);
                    });
        }
    }

    private static boolean isChinese(String sentence) {
        String own = QUOTE.matcher(sentence).replaceAll("“”");
        return CHINESE.matcher(own).find() && !ENGLISH.matcher(own).find();
    }
}
