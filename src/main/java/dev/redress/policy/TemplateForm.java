package dev.redress.policy;

import dev.redress.core.notice.Placeholders;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The words of one template as people write them.
///
/// @param chinese with the `{placeholders}` of the delivered words, as is `english`
record TemplateForm(
        @Nullable Template template, @Nullable String chinese, @Nullable String english) {

    static final int WORDS_MAX = 2_000;

    static TemplateForm of(TemplateText text) {
        return new TemplateForm(text.template(), text.chinese(), text.english());
    }

    /// The words, or nothing if anything is wrong, which `faults` then knows.
    @Nullable TemplateText built(Messages delivered, Faults faults) {
        faults.require("template", template);
        if (template != null && !template.isWordedByPolicy()) {
            faults.add("template", "NOT_EDITABLE", "has words that only a new version changes");
        }
        checkWords("chinese", chinese, faults);
        checkWords("english", english, faults);
        if (!faults.isEmpty() || template == null || chinese == null || english == null) {
            return null;
        }
        TemplateText standard = delivered.of(template);
        checkPlaceholders("chinese", chinese, standard, faults);
        checkPlaceholders("english", english, standard, faults);
        return faults.isEmpty() ? new TemplateText(template, chinese, english) : null;
    }

    private static void checkWords(String place, @Nullable String words, Faults faults) {
        if (words == null || words.isBlank()) {
            faults.add(place, "REQUIRED", "is required: messages go out in both languages");
        } else if (words.length() > WORDS_MAX) {
            faults.add(place, "SIZE", "must have at most %,d characters".formatted(WORDS_MAX));
        }
    }

    private static void checkPlaceholders(
            String place, String words, TemplateText standard, Faults faults) {
        Set<String> used = Placeholders.in(words);
        Set<String> strange = new TreeSet<>(used);
        strange.removeAll(standard.known());
        Set<String> missing = new TreeSet<>(standard.needed());
        missing.removeAll(used);
        if (Placeholders.areBroken(words)) {
            faults.add(place, "BROKEN_PLACEHOLDER", "has a brace that belongs to no {name}");
        }
        if (!strange.isEmpty()) {
            faults.add(
                    place,
                    "UNKNOWN_PLACEHOLDER",
                    "knows no %s, only %s".formatted(strange, standard.known()));
        }
        if (!missing.isEmpty()) {
            faults.add(place, "MISSING_PLACEHOLDER", "must have %s".formatted(missing));
        }
    }
}
