package dev.redress.intake;

import dev.redress.platform.StrictUtf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts a stream of bytes into lines, and keeps no more than one line of it. For one use by one
/// stream, chunk after chunk.
///
/// Lines end with `\n` or `\r\n`; the last one may end with the stream. Blank lines are counted and
/// left out, and so is the content of a line that is too long.
final class LineSplitter {

    /// A line that is not blank.
    sealed interface Line {

        /// From 1.
        int number();

        /// Without its end.
        record Text(int number, String text) implements Line {}

        record TooLong(int number) implements Line {}

        record NotUtf8(int number) implements Line {}
    }

    private final int bytesMax;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLong;
    private int number;

    /// @param bytesMax of one line, without its end
    LineSplitter(int bytesMax) {
        this.bytesMax = bytesMax;
    }

    /// The lines that end in `chunk`.
    List<Line> add(byte[] chunk) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < chunk.length; i++) {
            if (chunk[i] == '\n') {
                keep(chunk, from, i);
                end().ifPresent(lines::add);
                from = i + 1;
            }
        }
        keep(chunk, from, chunk.length);
        return lines;
    }

    /// The line that no line end follows, if there is one.
    List<Line> last() {
        return end().stream().toList();
    }

    /// Gives up what was read of the line that has not ended.
    void dropUnfinished() {
        kept.reset();
        tooLong = false;
    }

    private void keep(byte[] chunk, int from, int to) {
        // One more than a line may have: it can be the carriage return of its end.
        if (kept.size() + to - from > bytesMax + 1) {
            tooLong = true;
            kept.reset();
        }
        if (!tooLong) {
            kept.write(chunk, from, to - from);
        }
    }

    private Optional<Line> end() {
        number++;
        byte[] bytes = withoutCarriageReturn(kept.toByteArray());
        boolean isTooLong = tooLong || bytes.length > bytesMax;
        dropUnfinished();
        if (isTooLong) {
            return Optional.of(new Line.TooLong(number));
        }
        return isBlank(bytes) ? Optional.empty() : Optional.of(decoded(bytes));
    }

    private Line decoded(byte[] bytes) {
        try {
            return new Line.Text(number, StrictUtf8.decode(bytes));
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8(number);
        }
    }

    private static byte[] withoutCarriageReturn(byte[] bytes) {
        boolean hasOne = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return hasOne ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
