package dev.redress.policy;

import dev.redress.core.conduct.ConductCheck;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TemplateText;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of messages as people write them.
///
/// @param templates those that do not have the delivered words
record TemplatesContent(
        @Nullable OffsetDateTime effectiveFrom, @Nullable List<@Nullable TemplateForm> templates)
        implements PolicyContent {

    static TemplatesContent of(Messages delivered, OffsetDateTime effectiveFrom) {
        return new TemplatesContent(
                effectiveFrom,
                delivered.templates().stream()
                        .<@Nullable TemplateForm>map(TemplateForm::of)
                        .toList());
    }

    /// @throws InvalidPolicy with everything that is wrong
    List<TemplateText> built(Messages delivered) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("templates", templates);
        List<@Nullable TemplateForm> forms = Objects.requireNonNullElse(templates, List.of());
        List<TemplateText> built = new ArrayList<>();
        Set<Template> known = EnumSet.noneOf(Template.class);
        for (int i = 0; i < forms.size(); i++) {
            String place = place(i);
            TemplateForm form = forms.get(i);
            faults.require(place, form);
            Faults own = new Faults();
            TemplateText text = form == null ? null : form.built(delivered, own);
            faults.take(place, own);
            if (text != null && !known.add(text.template())) {
                faults.add(place + ".template", "DUPLICATE", "has words already");
            } else if (text != null) {
                built.add(text);
            }
        }
        faults.refuse();
        return built;
    }

    /// @param rules in force beside it: what nobody may write stands in no template either
    /// @throws InvalidPolicy with everything that is wrong
    void checkBeside(Rules rules, Messages delivered) {
        List<TemplateText> built = built(delivered);
        ConductCheck conduct = rules.conducts().at(EffectiveFrom.of(effectiveFrom)).value();
        Faults faults = new Faults();
        for (int i = 0; i < built.size(); i++) {
            for (ConductFinding finding : TemplateConduct.findings(built.get(i), conduct)) {
                if (finding.blocks()) {
                    faults.add(
                            "%s.%s".formatted(place(i), finding.field()),
                            "FORBIDDEN_PHRASE",
                            "must not say \"%s\" (rule %s)"
                                    .formatted(finding.quote(), finding.rule()));
                }
            }
        }
        faults.refuse();
    }

    private static String place(int index) {
        return "templates[%d]".formatted(index);
    }
}
