package dev.redress.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.intake.LineSplitter.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {

    private static final int BYTES_MAX = 5;

    /// However the bytes are cut into chunks, the lines are the same.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void lines_do_not_depend_on_chunks(int chunk) {
        assertThat(linesOf("a\n\nbc\r\n \t\n,\r\nlast", chunk))
                .containsExactly("1:a", "3:bc", "5:,", "6:last");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100})
    void too_long_a_line_is_told_but_not_kept(int chunk) {
        assertThat(linesOf("12345\n123456\n12345\r\n1234567\nok\n123456", chunk))
                .containsExactly(
                        "1:12345", "2:too long", "3:12345", "4:too long", "5:ok", "6:too long");
    }

    @Test
    void an_end_of_line_at_the_end_begins_no_line() {
        assertThat(linesOf("a\n", 100)).containsExactly("1:a");
    }

    @Test
    void a_line_that_is_no_text_is_told() {
        LineSplitter splitter = new LineSplitter(BYTES_MAX);

        assertThat(splitter.add(new byte[] {'a', '\n', (byte) 0xff, '\n'}))
                .containsExactly(new Line.Text(1, "a"), new Line.NotUtf8(2));
    }

    @Test
    void nothing_has_no_lines() {
        assertThat(linesOf("", 100)).isEmpty();
        assertThat(linesOf("\n\r\n\n", 100)).isEmpty();
    }

    @Test
    void what_was_not_ended_can_be_dropped() {
        LineSplitter splitter = new LineSplitter(BYTES_MAX);

        assertThat(splitter.add("a\nbcd".getBytes(UTF_8))).hasSize(1);
        splitter.dropUnfinished();

        assertThat(splitter.last()).isEmpty();
    }

    private static List<String> linesOf(String text, int chunk) {
        LineSplitter splitter = new LineSplitter(BYTES_MAX);
        List<Line> lines = new ArrayList<>();
        byte[] bytes = text.getBytes(UTF_8);
        for (int from = 0; from < bytes.length; from += chunk) {
            int to = Math.min(bytes.length, from + chunk);
            lines.addAll(splitter.add(Arrays.copyOfRange(bytes, from, to)));
        }
        lines.addAll(splitter.last());
        return lines.stream().map(LineSplitterTest::shown).toList();
    }

    private static String shown(Line line) {
        return line.number()
                + ":"
                + switch (line) {
                    case Line.Text(_, var text) -> text;
                    case Line.TooLong _ -> "too long";
                    case Line.NotUtf8 _ -> "not UTF-8";
                };
    }
}
