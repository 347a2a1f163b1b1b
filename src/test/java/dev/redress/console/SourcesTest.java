package dev.redress.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for all sources of the console.
class SourcesTest {

    private static final Path SOURCES = Path.of("src/main/web");
    private static final Path LIBRARIES = Path.of("target/web/node_modules");
    private static final List<String> GENERATED = List.of("types.ts", "authority.ts", "access.ts");
    private static final int BYTES_MAX = 8 * 1024;

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /// Text between tags, or in an attribute that people read.
    private static final Pattern SPOKEN =
            Pattern.compile(
                    ">\\s*[A-Z][a-z]+[a-z ]*</"
                            + "|(label|heading|text|help|placeholder|title)=\"[^\"$]*[A-Za-z]{2,}");

    private static final Pattern PAIR =
            Pattern.compile("\\[\\s*'((?:[^'\\\\]|\\\\.)*)',\\s*'((?:[^'\\\\]|\\\\.)*)',?\\s*\\]");
    private static final Pattern OF_OTHERS =
            Pattern.compile("^const \\w+[^=]*= \\{(\\s+\\.{3}\\w+,)+\\s+\\}", Pattern.MULTILINE);
    private static final Pattern ELEMENT = Pattern.compile("@customElement\\('([a-z-]+)'\\)");
    private static final String NAME_OF_THE_PRODUCT = ">Redress</";

    /// esbuild takes the types away without looking at them.
    @Test
    void their_types_fit() throws IOException, InterruptedException {
        Optional<Path> node = node();
        assumeTrue(
                node.isPresent(),
                "No Node.js on this machine, so nobody checks the types of the console.");
        Path project = Files.writeString(Path.of("target/web/tsconfig.json"), project());
        Path log = Path.of("target/web/types.log");

        Process check =
                new ProcessBuilder(
                                node.get().toString(),
                                LIBRARIES.resolve("typescript/lib/tsc.js").toString(),
                                "--project",
                                project.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();

        int exit = check.waitFor();
        assertThat(Files.readString(log, UTF_8)).isEmpty();
        assertThat(exit).isZero();
    }

    /// With the libraries where the build unpacks them.
    private static String project() {
        return """
        {
          "extends": "../../src/main/web/tsconfig.json",
          "compilerOptions": {"paths": {"*": ["./node_modules/*", "./node_modules/@types/*"]}},
          "include": ["../../src/main/web/**/*.ts"]
        }
        """;
    }

    @Test
    void what_people_read_stands_in_the_dictionaries_only() throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file).replace(NAME_OF_THE_PRODUCT, "");
            if (!isDictionary(file)) {
                assertThat(CHINESE.matcher(text).find()).as("Chinese in " + file).isFalse();
                assertThat(SPOKEN.matcher(text).results().map(m -> m.group()).toList())
                        .as("words in " + file)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_dictionaries_say_everything_in_both_languages() throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (isDictionary(file) && !OF_OTHERS.matcher(text).find()) {
                assertThat(PAIR.matcher(text).results().toList())
                        .as(file.toString())
                        .isNotEmpty()
                        .allSatisfy(pair -> {
                            assertThat(pair.group(1)).isNotBlank();
                            assertThat(pair.group(2)).isNotBlank();
                            assertThat(placeholders(pair.group(1)))
                                    .as(pair.group())
                                    .containsExactlyInAnyOrderElementsOf(
                                            placeholders(pair.group(2)));
                        });
            }
        }
    }

    /// The browser refuses the second, once both are loaded.
    @Test
    void no_two_components_have_one_name() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : sources()) {
            ELEMENT.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
        }

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void they_are_small() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(BYTES_MAX);
        }
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+\\}").matcher(text).results().map(m -> m.group()).toList();
    }

    /// All of `words/` but the file that speaks them, and `words.ts` of each other folder.
    private static boolean isDictionary(Path file) {
        return file.getParent().endsWith("words") != file.endsWith("words.ts");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> GENERATED.stream().noneMatch(file::endsWith))
                    .toList();
        }
    }

    private static Optional<Path> node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
