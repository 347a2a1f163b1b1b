package dev.redress.policy;

import dev.redress.core.policy.Rules;
import dev.redress.core.sla.InvalidPolicy;
import jakarta.inject.Singleton;

/// Tells whether what somebody proposes may become a version of a policy.
@Singleton
class PolicyCheck {

    private final Delivered delivered;
    private final Messages messages;

    PolicyCheck(Delivered delivered, Messages messages) {
        this.delivered = delivered;
        this.messages = messages;
    }

    /// @param rules what is in force beside it
    /// @throws InvalidPolicy if `content` cannot become version `version` of a policy
    void require(PolicyContent content, int version, Rules rules) {
        switch (content) {
            case DeadlinesContent deadlines -> deadlines.built(version);
            case StatutoryContent statutory -> statutory.built(version);
            case GradesContent grades -> grades.checkBeside(rules, version);
            case KeywordsContent keywords ->
                    keywords.checkBeside(rules, version, delivered.simplification());
            case AuthorityContent authority -> authority.built();
            case CompensationContent compensation -> compensation.built(version);
            case SurveyContent survey -> survey.built(version, delivered.survey());
            case OrdersContent orders -> orders.built();
            case PartiesContent parties -> parties.built();
            case EvidenceContent evidence -> evidence.built(version);
            case IncidentsContent incidents -> incidents.built();
            case SecurityContent security -> security.built();
            case DynamicRulesContent dynamic -> dynamic.built();
            case DetectionContent detection -> detection.built();
            case ScriptsContent scripts -> scripts.built();
            case RetentionContent retention -> retention.built();
            case AppraisalContent appraisal -> appraisal.built();
            case PublicationsContent publications -> publications.built();
            case ConductContent conduct -> conduct.built(version, delivered.simplification());
            case OrganisationContent organisation -> organisation.built();
            case TemplatesContent templates -> templates.checkBeside(rules, messages);
            case ContactContent contact -> contact.built();
        }
    }
}
