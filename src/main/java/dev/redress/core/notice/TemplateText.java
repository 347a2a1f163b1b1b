package dev.redress.core.notice;

import java.util.Set;

/// The words of a template in both languages.
public record TemplateText(Template template, String chinese, String english) {

    private static final String ENGLISH = "en";

    /// What a text may do without: it tells of the case what its reader can look up.
    private static final Set<String> DISPENSABLE =
            Set.of(
                    "author",
                    "baseline",
                    "category",
                    "complaints",
                    "customers",
                    "days",
                    "grade",
                    "hours",
                    "lastNodeAt",
                    "level",
                    "minutes",
                    "node",
                    "nodeAt",
                    "placedAt",
                    "position",
                    "receivedAt",
                    "responsible",
                    "risk",
                    "severity",
                    "side",
                    "status",
                    "team",
                    "warning");

    public String in(String language) {
        return language.equals(ENGLISH) ? english : chinese;
    }

    /// What values there are for, if these are the delivered words.
    public Set<String> known() {
        return Placeholders.in(chinese);
    }

    /// What other words must not leave out: of which case it speaks, what is to be done by when,
    /// where, and what somebody said.
    public Set<String> needed() {
        Set<String> needed = Placeholders.in(chinese);
        needed.removeAll(DISPENSABLE);
        return needed;
    }
}
