package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Category;
import dev.redress.core.history.EventType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sends what comes in to the team that is skilled in it (CLS-13).
///
/// A request after a sale is a return or exchange, a repair, or a complaint: by its kind, and if
/// that is just a question after a sale, by what it is about. Complaints are the first line's, like
/// everything that is no request.
final class Routing {

    /// What asks for a return or an exchange, and does not complain about one.
    private static final Set<String> RETURNS = Set.of("refund", "exchange", "return_fee");

    private static final String REPAIR = "repair";

    /// The teams that nobody chose.
    private static final Set<SkillGroup> OF_ARRIVAL =
            EnumSet.of(SkillGroup.FIRST_LINE, SkillGroup.RETURNS, SkillGroup.REPAIRS);

    private Routing() {}

    /// Where the case belongs as it is classified now. A team that somebody chose keeps it.
    static void route(Draft draft) {
        SkillGroup present = draft.dossier().skillGroup();
        SkillGroup group = groupOf(draft, draft.assessment());
        boolean isOfArrival =
                OF_ARRIVAL.contains(present)
                        || present == groupOf(draft, draft.found().assessment());
        if (group != present && isOfArrival) {
            draft.file(dossier -> dossier.with(group));
            draft.write(
                    EventType.ROUTED, Map.of("fromGroup", present.name(), "toGroup", group.name()));
        }
    }

    private static SkillGroup groupOf(Draft draft, Assessment assessment) {
        SkillGroup team = draft.terms().teams().teamOf().apply(assessment.category());
        return switch (draft.found().submission().kind()) {
            case RETURN, EXCHANGE, REFUND -> SkillGroup.RETURNS;
            case REPAIR -> SkillGroup.REPAIRS;
            case AFTER_SALES_INQUIRY ->
                    assessment.category() == Category.AFTER_SALES
                            ? groupOf(assessment.subCategory(), team)
                            : team;
            case COMPLAINT,
                    INQUIRY,
                    PRODUCT_PROBLEM,
                    ORDER_CHANGE,
                    LOGISTICS_ANOMALY,
                    FEEDBACK,
                    EMERGENCY ->
                    team;
        };
    }

    private static SkillGroup groupOf(@Nullable String subCategory, SkillGroup team) {
        if (subCategory != null && RETURNS.contains(subCategory)) {
            return SkillGroup.RETURNS;
        }
        return REPAIR.equals(subCategory) ? SkillGroup.REPAIRS : team;
    }
}
