package dev.redress.policy;

import dev.redress.core.appraisal.AppraisalPolicy;
import dev.redress.core.appraisal.Yardstick;
import dev.redress.core.classification.Grade;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.classification.Rule;
import dev.redress.core.classification.RuleBook;
import dev.redress.core.compensation.AuthorityLine;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.CompensationForm;
import dev.redress.core.compensation.CompensationPolicy;
import dev.redress.core.complaint.Authority;
import dev.redress.core.conduct.ConductPolicy;
import dev.redress.core.conduct.ConductRule;
import dev.redress.core.duplicate.DuplicatePolicy;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.evidence.FileLimits;
import dev.redress.core.evidence.WantedProof;
import dev.redress.core.examination.Bar;
import dev.redress.core.examination.RuleBar;
import dev.redress.core.guidance.Script;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.core.incident.EmergencyPlan;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.incident.PlanStep;
import dev.redress.core.insight.DetectionPolicy;
import dev.redress.core.insight.SpikeThreshold;
import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.order.OrderPolicy;
import dev.redress.core.organisation.OrganisationPolicy;
import dev.redress.core.organisation.StepOwner;
import dev.redress.core.organisation.Team;
import dev.redress.core.party.PartyPolicy;
import dev.redress.core.party.PartyTerms;
import dev.redress.core.privacy.RetentionPolicy;
import dev.redress.core.publication.ContactPurpose;
import dev.redress.core.publication.Publication;
import dev.redress.core.publication.Publications;
import dev.redress.core.routing.RoutingRules;
import dev.redress.core.security.AccessThreshold;
import dev.redress.core.security.GradeTerms;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.DeadlinePolicy;
import dev.redress.core.sla.PolicyRule;
import dev.redress.core.survey.ExtraQuestion;
import dev.redress.core.survey.ReviewReward;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyTargets;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.core.survey.Weighting;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// What the delivered files are read into: a native program has to know it beforehand.
@RegisterForReflection(
        targets = {
            RuleBook.class,
            Rule.class,
            GradeBook.class,
            Grade.class,
            DeadlinePolicy.class,
            PolicyRule.class,
            CalendarYear.class,
            Authority.class,
            CompensationPolicy.class,
            CompensationForm.class,
            AuthorityLine.class,
            Budget.class,
            SurveyDefinition.class,
            Weighting.class,
            ExtraQuestion.class,
            ExtraQuestion.Option.class,
            SurveyTerms.class,
            SurveyTargets.class,
            ReviewReward.class,
            OrderPolicy.class,
            PartyPolicy.class,
            PartyTerms.class,
            EvidencePolicy.class,
            FileLimits.class,
            WantedProof.class,
            IncidentPolicy.class,
            EmergencyPlan.class,
            PlanStep.class,
            SecurityPolicy.class,
            GradeTerms.class,
            AccessThreshold.class,
            DetectionPolicy.class,
            SpikeThreshold.class,
            DuplicatePolicy.class,
            ConductPolicy.class,
            ScriptBook.class,
            Script.class,
            RetentionPolicy.class,
            AppraisalPolicy.class,
            Yardstick.class,
            Publications.class,
            Publication.class,
            ContactPurpose.class,
            ConductRule.class,
            OrganisationPolicy.class,
            StepOwner.class,
            Team.class,
            RoutingRules.class,
            ContactPolicy.class,
            Bar.class,
            RuleBar.class
        })
final class DeliveredTypes {

    private DeliveredTypes() {}
}
