package dev.redress.platform;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Fails every test that meets a problem which is told in English to somebody who wants Chinese.
class TranslatedProblems {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

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
                    .filter(sentence -> !CHINESE.matcher(sentence).find())
                    .forEach(sentence -> {
                        throw new IllegalStateException(
                                "No Chinese in problems/zh-CN for: " + sentence);
                    });
        }
    }
}
