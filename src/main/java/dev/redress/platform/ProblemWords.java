package dev.redress.platform;

import dev.redress.core.wording.Phrasebook;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is said about problems, in the language that somebody asked for. The sources say it in
/// English; what the Chinese phrasebook does not have stays as it is.
final class ProblemWords {

    private ProblemWords() {}

    static String in(String language, String sentence) {
        return language.equals(Languages.CHINESE)
                ? Chinese.BOOK.said(sentence).orElse(sentence)
                : sentence;
    }

    // Read when the first problem is told, and not while the desk starts.
    private static final class Chinese {

        private static final List<String> PAGES =
                List.of(
                        "accounts",
                        "calendars",
                        "cases",
                        "compensations",
                        "constraints",
                        "deadlines",
                        "disputes",
                        "evidence",
                        "insight",
                        "intake",
                        "learning",
                        "messages",
                        "policies",
                        "policy-terms",
                        "registers",
                        "requests",
                        "roster",
                        "surveys");

        static final Phrasebook BOOK =
                new Phrasebook(
                        PAGES.stream()
                                .flatMap(name -> page(name).entrySet().stream())
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                Map.Entry::getKey,
                                                entry -> entry.getValue().toString())),
                        terms());

        private static Map<String, Map<String, String>> terms() {
            JsonObject kinds = new JsonObject(page("terms"));
            return kinds.fieldNames().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), kind -> words(kinds.getJsonObject(kind))));
        }

        private static Map<String, String> words(JsonObject page) {
            return page.fieldNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), page::getString));
        }

        private static Map<String, Object> page(String name) {
            String file = "/problems/zh-CN/%s.json".formatted(name);
            try (InputStream in = ProblemWords.class.getResourceAsStream(file)) {
                byte[] text = Objects.requireNonNull(in, file).readAllBytes();
                return new JsonObject(Buffer.buffer(text)).getMap();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }
}
