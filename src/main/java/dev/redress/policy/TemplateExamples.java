package dev.redress.policy;

import dev.redress.platform.Languages;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What stands for values where a template is only looked at.
final class TemplateExamples {

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("amount", "128.00"),
                    Map.entry("baseline", "4.2"),
                    Map.entry("caseNo", "R260302-FTDHV-JK4YK"),
                    Map.entry("complaints", "25"),
                    Map.entry("count", "4"),
                    Map.entry("customers", "21"),
                    Map.entry("days", "7"),
                    Map.entry("dueAt", "2026-03-04 18:00"),
                    Map.entry("dueOn", "2026-03-05"),
                    Map.entry("from", "2026-03-02 18:00"),
                    Map.entry("hours", "48"),
                    Map.entry("lastNodeAt", "2026-02-28 09:12"),
                    Map.entry("level", "2"),
                    Map.entry("link", "https://example.com/s/4fzzzxjylrx"),
                    Map.entry("minutes", "10"),
                    Map.entry("nodeAt", "2026-03-02 09:12"),
                    Map.entry("on", "2026-03-02"),
                    Map.entry("orderNo", "O-20260228-7"),
                    Map.entry("otherCaseNo", "R260301-7MZQ4-WP2XA"),
                    Map.entry("performBy", "2026-03-09"),
                    Map.entry("placedAt", "2026-02-28 20:15"),
                    Map.entry("receivedAt", "2026-03-02 10:00"),
                    Map.entry("resolvedAt", "2026-03-04 16:30"),
                    Map.entry("risk", "MEDIUM"),
                    Map.entry("severity", "MAJOR"),
                    Map.entry("shipmentNo", "SF1234567890"),
                    Map.entry("since", "2025-08-20"),
                    Map.entry("to", "2026-03-03 09:00"),
                    Map.entry("year", "2027"));
    private static final Map<String, String> CHINESE =
            Map.of("category", "物流", "promise", "专员将在 2 小时内跟进。");
    private static final Map<String, String> ENGLISH =
            Map.of("category", "Delivery", "promise", "A specialist follows up within 2 hours.");
    private static final Map<String, String> LONG =
            Map.of(
                    Languages.CHINESE, "（此处为案件的具体内容）",
                    Languages.ENGLISH, "(what the case says here)");

    private TemplateExamples() {}

    /// A value for each of the placeholders.
    static Map<String, String> of(Set<String> placeholders, String language) {
        Map<String, String> words = language.equals(Languages.ENGLISH) ? ENGLISH : CHINESE;
        Map<String, String> values = new HashMap<>();
        for (String name : placeholders) {
            String other = SHORT.getOrDefault(name, LONG.get(language));
            values.put(name, words.getOrDefault(name, other));
        }
        return values;
    }
}
