package dev.redress.core.incoming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lines one after the other, whether they end as the standard says or as Unix does.
final class Lines {

    private final String text;
    private int at;

    Lines(String text) {
        this.text = text;
    }

    /// Where the next line begins.
    int at() {
        return at;
    }

    /// Without its end; null behind the last.
    @Nullable String next() {
        if (at >= text.length()) {
            return null;
        }
        int end = text.indexOf('\n', at);
        int until = end < 0 ? text.length() : end;
        String line = text.substring(at, until);
        at = end < 0 ? text.length() : end + 1;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /// What stands between lines that are `delimiter`, up to the one with `--` behind it. The last
    /// one may be missing, of what was cut off.
    static List<String> between(String text, String delimiter) {
        List<String> found = new ArrayList<>();
        Lines lines = new Lines(text);
        int begin = -1;
        int before = 0;
        String last = delimiter + "--";
        for (String line = lines.next(); line != null; line = lines.next()) {
            String bare = line.stripTrailing();
            boolean isLast = bare.equals(last);
            if (isLast || bare.equals(delimiter)) {
                if (begin >= 0) {
                    found.add(withoutEnd(text.substring(begin, before)));
                }
                begin = isLast ? -1 : lines.at();
            }
            if (isLast) {
                return found;
            }
            before = lines.at();
        }
        if (begin >= 0) {
            found.add(text.substring(begin));
        }
        return found;
    }

    /// The line break before a delimiter belongs to that.
    private static String withoutEnd(String part) {
        if (part.endsWith("\r\n")) {
            return part.substring(0, part.length() - 2);
        }
        return part.endsWith("\n") ? part.substring(0, part.length() - 1) : part;
    }
}
