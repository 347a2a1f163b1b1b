package dev.redress.policy;

import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.TextMessage;
import dev.redress.platform.Shown;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A template as its recipients would read it.
///
/// @param texts one for each language
/// @param findings phrases that people of the desk should not or must not write; with the latter it
///   could not be proposed
/// @param placeholders what there are values for, by name
/// @param shownCases whose facts it names; none if its values are examples
@RegisterForReflection
record TemplatePreviewAnswer(
        Template template,
        List<Text> texts,
        List<Finding> findings,
        List<Placeholder> placeholders,
        List<UUID> shownCases)
        implements Shown {

    /// @param sms what it would come to as a text message
    @RegisterForReflection
    record Text(@Schema(examples = "zh-CN") String language, String text, TextMessage sms) {}

    /// @param needed whether no words may leave it out
    @RegisterForReflection
    record Placeholder(@Schema(examples = "caseNo") String name, boolean needed) {}

    /// @param field `chinese` or `english`
    /// @param rule of the policy `conduct`
    @RegisterForReflection
    record Finding(String field, String rule, ConductEffect effect, String quote) {}
}
