package dev.redress.policy;

import dev.redress.core.notice.Placeholders;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import dev.redress.core.notice.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of one version of the policy `templates`; what it leaves out has the delivered ones.
final class TemplateEdition implements Wording {

    private final int version;
    private final Map<Template, TemplateText> texts;
    private final Messages delivered;

    TemplateEdition(int version, List<TemplateText> texts, Messages delivered) {
        this.version = version;
        this.texts =
                texts.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        TemplateText::template, Function.identity()));
        this.delivered = delivered;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String text(Template template, String language, Map<String, String> values) {
        return Placeholders.filled(of(template).in(language), values);
    }

    @Override
    public String name(Enum<?> code, String language) {
        return delivered.name(code, language);
    }

    private TemplateText of(Template template) {
        TemplateText text = texts.get(template);
        return text == null ? delivered.of(template) : text;
    }
}
