package dev.redress.core.guidance;

import dev.redress.core.classification.Category;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Standard wording for a scenario (COM-03, COM-06), with `{placeholders}` that a case fills.
///
/// @param scenario in a few words, such as `quality dispute: proof`
/// @param category of the cases that it is for; all if absent
/// @param chinese the words in Chinese; `english` likewise
public record Script(
        String id, String scenario, @Nullable Category category, String chinese, String english) {

    /// What a case knows.
    public static final Set<String> PLACEHOLDERS =
            Set.of("caseNo", "category", "orderNo", "status", "dueAt", "escalationLevel");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public Script {
        for (String name : names(chinese + english)) {
            if (!PLACEHOLDERS.contains(name)) {
                throw new IllegalArgumentException("No case fills {%s}".formatted(name));
            }
        }
    }

    /// Whether it is for cases of this category.
    public boolean isFor(Category wanted) {
        return category == null || category == wanted;
    }

    /// The words for a case.
    ///
    /// @param language `zh-CN` or `en`
    /// @param values of all [#PLACEHOLDERS]
    public String filled(String language, Map<String, String> values) {
        String words = language.equals("en") ? english : chinese;
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    private static Set<String> names(String words) {
        Set<String> names = new HashSet<>();
        Matcher found = PLACEHOLDER.matcher(words);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
