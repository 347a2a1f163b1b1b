package dev.redress.policy;

import dev.redress.core.notice.Placeholders;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import dev.redress.core.notice.Wording;
import dev.redress.platform.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The words of the delivered files, by language.
///
/// Refused when built: a template without words in one of the languages.
final class Messages implements Wording {

    private static final String CHINESE = Languages.CHINESE;
    private static final String ENGLISH = Languages.ENGLISH;

    private final Map<String, Properties> byLanguage;

    Messages(Map<String, Properties> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
        for (String language : byLanguage.keySet()) {
            for (Template template : Template.values()) {
                words(template.name(), language);
            }
        }
    }

    static Messages delivered() {
        return new Messages(
                Map.of(
                        CHINESE,
                        new DeliveredFile("templates/messages_zh_CN.properties").properties(),
                        ENGLISH,
                        new DeliveredFile("templates/messages_en.properties").properties()));
    }

    @Override
    public String text(Template template, String language, Map<String, String> values) {
        return Placeholders.filled(words(template.name(), language), values);
    }

    @Override
    public String name(Enum<?> code, String language) {
        String key = code.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words(key + "." + code.name(), language);
    }

    TemplateText of(Template template) {
        return new TemplateText(
                template, words(template.name(), CHINESE), words(template.name(), ENGLISH));
    }

    /// Those that a policy may word otherwise.
    List<TemplateText> templates() {
        return Arrays.stream(Template.values())
                .filter(Template::isWordedByPolicy)
                .map(this::of)
                .toList();
    }

    private String words(String key, String language) {
        Properties words = byLanguage.get(language);
        String text = words == null ? null : words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for %s in %s".formatted(key, language));
        }
        return text;
    }
}
