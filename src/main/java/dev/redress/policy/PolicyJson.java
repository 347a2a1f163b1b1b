package dev.redress.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.redress.platform.CalendarForm;
import dev.redress.platform.InputProblem;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Contents of policies and calendars, to and from JSON.
@Singleton
@RegisterForReflection(
        targets = {
            DeadlinesContent.class,
            StatutoryContent.class,
            RuleForm.class,
            GradesContent.class,
            GradesContent.GradeForm.class,
            KeywordsContent.class,
            KeywordForm.class,
            AuthorityContent.class,
            CompensationContent.class,
            CompensationContent.FormForm.class,
            AuthorityLineForm.class,
            BudgetForm.class,
            SurveyContent.class,
            SurveyContent.WeightForm.class,
            ExtraForm.class,
            ExtraForm.OptionForm.class,
            SurveyTermsForm.class,
            SurveyTargetsForm.class,
            ReviewRewardForm.class,
            OrdersContent.class,
            AppraisalContent.class,
            AppraisalContent.YardstickForm.class,
            PartiesContent.class,
            PartiesContent.TermsForm.class,
            EvidenceContent.class,
            EvidenceContent.LimitsForm.class,
            EvidenceContent.ProofForm.class,
            IncidentsContent.class,
            IncidentsContent.PlanForm.class,
            IncidentsContent.StepForm.class,
            SecurityContent.class,
            SecurityContent.GradeForm.class,
            SecurityContent.ThresholdForm.class,
            DynamicRulesContent.class,
            ConductContent.class,
            ConductContent.ConductForm.class,
            OrganisationContent.class,
            OrganisationContent.StepForm.class,
            OrganisationContent.TeamForm.class,
            OrganisationContent.RoutingForm.class,
            ScriptsContent.class,
            ScriptsContent.ScriptForm.class,
            TemplatesContent.class,
            TemplateForm.class,
            ContactContent.class,
            RetentionContent.class,
            PeriodIfGiven.class,
            PublicationsContent.class,
            PublicationsContent.TextForm.class,
            PublicationsContent.PurposeForm.class,
            PromotionForm.class,
            ScopeForm.class,
            DynamicRuleForm.class,
            DynamicRuleForm.ConditionForm.class,
            DynamicRuleForm.EffectForm.class,
            DetectionContent.class,
            DetectionContent.ThresholdForm.class,
            DuplicatesForm.class,
            YearForm.class,
            CalendarForm.class,
            CalendarForm.WeekForm.class
        })
class PolicyJson {

    private final ObjectMapper json;

    PolicyJson(ObjectMapper json) {
        this.json = json;
    }

    /// What somebody sent; 422 if it is of another form.
    <T> T sent(@Nullable JsonNode body, Class<T> form) {
        if (body == null || body.isNull()) {
            throw InvalidInput.of("", "REQUIRED", "a body is required");
        }
        try {
            return json.treeToValue(body, form);
        } catch (JacksonException e) {
            throw new ProblemException(InputProblem.of(e));
        }
    }

    /// What was stored. Fails for what this version of the desk cannot read.
    <T> T stored(String body, Class<T> form) {
        try {
            return json.readValue(body, form);
        } catch (JacksonException e) {
            throw new IllegalStateException("A stored rule cannot be read", e);
        }
    }

    String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JacksonException e) {
            throw new IllegalStateException("A rule cannot be written", e);
        }
    }

    ObjectNode shown(Object content) {
        return json.valueToTree(content);
    }
}
