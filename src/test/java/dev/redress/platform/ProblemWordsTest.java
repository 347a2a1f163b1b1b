package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The pages of the phrasebook. Whether a sentence is missing is seen wherever a test meets a
/// problem ([TranslatedProblems]).
class ProblemWordsTest {

    private static final Path BOOK = Path.of("src/main/resources/problems/zh-CN");
    private static final Path TERMS = BOOK.resolve("terms.json");

    /// How a place is filled. What is no code and no sentence, such as the place itself, stays.
    private static final Pattern MANNER = Pattern.compile("\\{(\\d)(?:\\*|:\\w+)}");

    private static final ObjectMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    @TestFactory
    Stream<DynamicTest> every_page_is_in_the_book_in_order_and_in_chinese() throws IOException {
        return pages().stream()
                .map(page ->
                        DynamicTest.dynamicTest(
                                page.getFileName().toString(), () -> requireGood(page)));
    }

    @Test
    void no_code_has_two_terms_and_each_is_in_chinese() throws IOException {
        Map<String, Map<String, String>> kinds =
                STRICT.readValue(TERMS.toFile(), new TypeReference<>() {});

        assertThat(kinds.values())
                .allSatisfy(terms ->
                        assertThat(terms.values())
                                .allSatisfy(
                                        term -> assertThat(term).containsPattern("\\p{IsHan}")));
    }

    @Test
    void english_is_said_as_it_is() {
        assertThat(ProblemWords.in(Languages.ENGLISH, "is required")).isEqualTo("is required");
        assertThat(ProblemWords.in(Languages.CHINESE, "is required")).isEqualTo("必填");
    }

    @Test
    void what_is_not_in_the_book_stays_as_it_is() {
        assertThat(ProblemWords.in(Languages.CHINESE, "Nobody says so"))
                .isEqualTo("Nobody says so");
    }

    private static void requireGood(Path page) throws IOException {
        Map<String, String> phrases = STRICT.readValue(page.toFile(), new TypeReference<>() {});

        assertThat(List.copyOf(phrases.keySet())).isSorted();
        assertThat(phrases)
                .allSatisfy((english, chinese) -> {
                    assertThat(english).doesNotContainPattern("\\p{IsHan}");
                    assertThat(chinese).containsPattern("\\p{IsHan}").doesNotEndWith("。");
                    assertThat(ProblemWords.in(Languages.CHINESE, english))
                            .isEqualTo(MANNER.matcher(chinese).replaceAll("{$1}"));
                });
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(BOOK)) {
            return pages.filter(page -> !page.equals(TERMS)).sorted().toList();
        }
    }
}
