package dev.redress.core.notice;

import java.util.Map;

/// Puts a template into words.
@FunctionalInterface
public interface Wording {

    /// The version of the delivered words.
    int DELIVERED = 1;

    /// The text of `template` in `language` (`zh-CN` or `en`) with each `{name}` replaced from
    /// `values`. A placeholder without a value is an error of the caller and fails.
    String text(Template template, String language, Map<String, String> values);

    /// The name of a category, status or other code in `language`.
    default String name(Enum<?> code, String language) {
        return code.name();
    }

    /// Of the policy `templates`.
    default int version() {
        return DELIVERED;
    }

    /// [#text] for a message, which tells by what it was worded.
    default Words words(Template template, String language, Map<String, String> values) {
        return new Words(text(template, language, values), version());
    }
}
