package dev.redress.core.routing;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;

/// What cases of these tests ask for: a general complaint in Chinese unless it is said otherwise.
final class Wanted {

    static final Need GENERAL =
            new Need(SkillGroup.FIRST_LINE, Severity.GENERAL, "zh-CN", false, null, null, null);

    private Wanted() {}

    static Need of(Severity severity) {
        return new Need(SkillGroup.FIRST_LINE, severity, "zh-CN", false, null, null, null);
    }

    static Need of(String language, boolean highValue, String region) {
        return new Need(
                SkillGroup.FIRST_LINE, Severity.GENERAL, language, highValue, region, null, null);
    }

    static Need wishing(String preferred) {
        return new Need(
                SkillGroup.FIRST_LINE, Severity.GENERAL, "zh-CN", false, null, preferred, null);
    }

    static Need about(String account) {
        return new Need(
                SkillGroup.FIRST_LINE, Severity.GENERAL, "zh-CN", false, null, account, account);
    }
}
