package dev.redress.core.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Who was not given a case and why, as one line: `agent2 ABSENT, agent3 FULL`. Of a large staff
/// the first are named and the others counted: `+12`.
public final class Barred {

    private static final int NAMED_MAX = 20;
    private static final String MORE = "+";

    private Barred() {}

    static String text(SortedMap<String, Bar> barred) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Bar> one : barred.entrySet()) {
            if (parts.size() == NAMED_MAX) {
                parts.add(MORE + (barred.size() - NAMED_MAX));
                break;
            }
            parts.add(one.getKey() + " " + one.getValue());
        }
        return String.join(", ", parts);
    }

    /// The accounts that such a line names, each with the reason.
    public static Map<String, Bar> named(String text) {
        Map<String, Bar> named = new LinkedHashMap<>();
        for (String part : text.split(", ", -1)) {
            int gap = part.lastIndexOf(' ');
            if (gap > 0) {
                named.put(part.substring(0, gap), Bar.valueOf(part.substring(gap + 1)));
            }
        }
        return named;
    }
}
