package dev.redress.store;

import dev.redress.core.identity.Role;
import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.Dimension;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Words;
import java.math.BigDecimal;
import java.util.List;

/// What a run found worth telling, whether or not it is told already.
///
/// @param complaints of the last 24 hours; likewise `customers`
/// @param baseline complaints a day that would have been usual
/// @param recipients who is told if it is new or graver than before, by `template` as `words`
public record FoundAlert(
        AlertKind kind,
        Dimension dimension,
        String value,
        AlertLevel level,
        int complaints,
        int customers,
        BigDecimal baseline,
        List<Role> recipients,
        Template template,
        Words words) {

    public FoundAlert {
        recipients = List.copyOf(recipients);
    }
}
