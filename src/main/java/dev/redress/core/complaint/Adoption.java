package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Takes over what the classifier is sure of, and keeps what it is not sure of for the people at
/// the desk.
///
/// What a person said stands. Severity and risk follow the grade book, and only upwards: the model
/// has no say in them.
final class Adoption {

    private Adoption() {}

    static Optional<Refusal> suggest(Draft draft, Suggestion said) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself suggests");
        }
        if (!draft.assessment().abstained() || draft.dossier().correction() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "The case has been classified");
        }
        Suggestion known = draft.dossier().suggestion();
        if (known != null && known.generation() >= said.generation()) {
            return draft.refuse(Obstacle.UNCHANGED, "This classifier has been asked already");
        }
        Suggestion suggestion = graded(draft, said);
        draft.file(dossier -> dossier.with(suggestion));
        if (suggestion.adopted()) {
            adopt(draft, suggestion);
        } else {
            draft.write(
                    EventType.CLASSIFICATION_SUGGESTED, details(suggestion, draft.assessment()));
        }
        return Optional.empty();
    }

    /// Exemplars may name a second level that the grade book has not.
    private static Suggestion graded(Draft draft, Suggestion said) {
        boolean isKnown =
                draft.terms().classifier().gradeOf(said.category(), said.subCategory()).isPresent();
        return isKnown ? said : said.withoutSubCategory();
    }

    private static void adopt(Draft draft, Suggestion suggestion) {
        Assessment before = draft.assessment();
        Grade usual =
                draft.terms()
                        .classifier()
                        .gradeOf(suggestion.category(), suggestion.subCategory())
                        .orElseThrow();
        draft.assess(assessment -> assessment.adopting(suggestion));
        if (draft.status() == Status.RECEIVED) {
            draft.become(Status.CLASSIFIED);
        }
        Assessment graded =
                draft.assessment()
                        .graded(
                                usual.severity().atLeast(before.severity()),
                                usual.risk().atLeast(before.risk()),
                                0);
        Map<String, String> details = details(suggestion, before);
        details.put("severity", graded.severity().name());
        details.put("risk", graded.risk().name());
        details.put("fromSeverity", before.severity().name());
        details.put("fromRisk", before.risk().name());
        draft.write(EventType.CLASSIFIED, details);
        Grading.grade(draft, graded.severity(), graded.risk());
        Precedence.classified(draft, before);
        Routing.route(draft);
    }

    private static Map<String, String> details(Suggestion suggestion, Assessment before) {
        Map<String, String> details = new HashMap<>();
        details.put("category", suggestion.category().name());
        details.put("confidence", String.valueOf(suggestion.confidence()));
        details.put("classifier", String.valueOf(suggestion.classifier()));
        details.put("model", suggestion.versions().model());
        details.put("rulesVersion", suggestion.versions().rules());
        details.put("fromCategory", before.category().name());
        details.put("fromConfidence", String.valueOf(before.confidence()));
        if (suggestion.subCategory() != null) {
            details.put("subCategory", suggestion.subCategory());
        }
        if (suggestion.abstention() != null) {
            details.put("abstention", suggestion.abstention().name());
        }
        return details;
    }
}
