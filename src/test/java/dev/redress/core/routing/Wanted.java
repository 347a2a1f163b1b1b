package dev.redress.core.routing;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import java.util.List;

/// What cases of these tests ask for: a general complaint in Chinese unless it is said otherwise.
final class Wanted {

    static final Need GENERAL =
            new Need(
                    SkillGroup.FIRST_LINE, Severity.GENERAL, "zh-CN", false, null, null, List.of());

    private Wanted() {}

    static Need of(Severity severity) {
        return new Need(SkillGroup.FIRST_LINE, severity, "zh-CN", false, null, null, List.of());
    }

    static Need of(String language, boolean highValue, String region) {
        return new Need(
                SkillGroup.FIRST_LINE,
                Severity.GENERAL,
                language,
                highValue,
                region,
                null,
                List.of());
    }

    static Need wishing(String preferred) {
        return new Need(
                SkillGroup.FIRST_LINE,
                Severity.GENERAL,
                "zh-CN",
                false,
                null,
                preferred,
                List.of());
    }

    static Need about(String account) {
        return new Need(
                SkillGroup.FIRST_LINE,
                Severity.GENERAL,
                "zh-CN",
                false,
                null,
                account,
                List.of(account));
    }
}
