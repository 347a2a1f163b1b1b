package dev.redress.policy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.notice.Placeholders;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import dev.redress.core.notice.TextMessage;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.platform.CaseFacts;
import dev.redress.platform.Languages;
import dev.redress.policy.TemplatePreviewAnswer.Finding;
import dev.redress.policy.TemplatePreviewAnswer.Placeholder;
import dev.redress.policy.TemplatePreviewAnswer.Text;
import dev.redress.store.PolicyStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows templates before anybody gets them.
@Singleton
class TemplatePreviews {

    private final PolicyStore store;
    private final PolicyJson json;
    private final Messages delivered;

    TemplatePreviews(PolicyStore store, PolicyJson json, Messages delivered) {
        this.store = store;
        this.json = json;
        this.delivered = delivered;
    }

    /// The words of a version, drafted or decided. Fails with [dev.redress.store.NotFound].
    Uni<TemplateText> ofVersion(Template template, int version) {
        return version == Delivered.VERSION
                ? Uni.createFrom().item(delivered.of(template))
                : store.find(PolicyName.TEMPLATES.label(), version)
                        .map(found -> json.stored(found.body(), TemplatesContent.class))
                        .map(content ->
                                content.built(delivered).stream()
                                        .filter(text -> text.template() == template)
                                        .findFirst()
                                        .orElseGet(() -> delivered.of(template)));
    }

    /// Words that nobody has proposed yet.
    ///
    /// @throws dev.redress.platform.InvalidInput with everything that is wrong with them
    TemplateText unproposed(TemplateForm form) {
        Faults faults = new Faults();
        TemplateText text = form.built(delivered, faults);
        try {
            faults.refuse();
        } catch (InvalidPolicy e) {
            throw InvalidContent.of(e);
        }
        return Objects.requireNonNull(text);
    }

    /// @param about whose facts are put in; examples where it knows none, or is absent
    TemplatePreviewAnswer show(TemplateText text, @Nullable Complaint about, ConductCheck conduct) {
        List<Text> texts =
                Stream.of(Languages.CHINESE, Languages.ENGLISH)
                        .map(language -> shown(text.in(language), about, language))
                        .toList();
        List<Finding> findings =
                TemplateConduct.findings(text, conduct).stream()
                        .map(one -> new Finding(one.field(), one.rule(), one.effect(), one.quote()))
                        .toList();
        return new TemplatePreviewAnswer(
                text.template(),
                texts,
                findings,
                placeholders(text.template()),
                about == null ? List.of() : List.of(about.id()));
    }

    private List<Placeholder> placeholders(Template template) {
        TemplateText standard = delivered.of(template);
        Set<String> needed = standard.needed();
        return standard.known().stream()
                .sorted()
                .map(name -> new Placeholder(name, needed.contains(name)))
                .toList();
    }

    private Text shown(String words, @Nullable Complaint about, String language) {
        Map<String, String> values = TemplateExamples.of(Placeholders.in(words), language);
        if (about != null) {
            values.putAll(CaseFacts.of(about, delivered, language));
        }
        String text = Placeholders.filled(words, values);
        return new Text(language, text, TextMessage.of(text));
    }
}
