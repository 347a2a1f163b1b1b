package dev.redress.policy;

import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the delivered files, by language.
///
/// Refused when built: a template without words in one of the languages.
final class Messages implements Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Properties> byLanguage;

    Messages(Map<String, Properties> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
        for (String language : byLanguage.keySet()) {
            for (Template template : Template.values()) {
                words(template.name(), language);
            }
        }
    }

    /// A value is put in as it is: braces in the words of a customer are no placeholders.
    @Override
    public String text(Template template, String language, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(words(template.name(), language))
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1), template, values)));
    }

    @Override
    public String name(Enum<?> code, String language) {
        String key = code.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words(key + "." + code.name(), language);
    }

    private String words(String key, String language) {
        Properties words = byLanguage.get(language);
        String text = words == null ? null : words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for %s in %s".formatted(key, language));
        }
        return text;
    }

    private static String value(String name, Template template, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("%s needs a %s".formatted(template, name));
        }
        return value;
    }
}
