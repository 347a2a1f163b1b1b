package dev.redress.insight;

import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.insight.AlertNotices;
import dev.redress.core.insight.Spike;
import dev.redress.core.insight.Surge;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.notice.Words;
import dev.redress.platform.Languages;
import dev.redress.store.FoundAlert;
import java.math.BigDecimal;
import java.util.Map;

/// Puts into words what is to be told, and to whom.
record AlertWords(Wording wording) {

    FoundAlert of(Spike spike) {
        BigDecimal usual = spike.usual().perDay();
        return found(AlertKind.SPIKE, spike.surge(), spike.level(), usual, Template.SPIKE);
    }

    /// A mass complaint is never harmless.
    FoundAlert of(Surge crowd) {
        return found(
                AlertKind.MASS_COMPLAINT,
                crowd,
                AlertLevel.RED,
                BigDecimal.ZERO,
                Template.MASS_COMPLAINT);
    }

    private FoundAlert found(
            AlertKind kind, Surge surge, AlertLevel level, BigDecimal usual, Template template) {
        Words words =
                wording.words(
                        template,
                        Languages.CHINESE,
                        Map.of(
                                "level", wording.name(level, Languages.CHINESE),
                                "dimension", wording.name(surge.dimension(), Languages.CHINESE),
                                "value", surge.value(),
                                "complaints", String.valueOf(surge.count()),
                                "customers", String.valueOf(surge.customers()),
                                "baseline", usual.toPlainString()));
        return new FoundAlert(
                kind,
                surge.dimension(),
                surge.value(),
                level,
                surge.count(),
                surge.customers(),
                usual,
                AlertNotices.recipients(kind, level),
                template,
                words);
    }
}
