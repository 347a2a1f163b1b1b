package dev.redress.policy;

import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The policies that people may change.
enum PolicyName {
    /// Matrices A and B: which cases get which promise.
    DEADLINES(DeadlinesContent.class),
    /// What the market regulator asks for beside them; optional.
    STATUTORY(StatutoryContent.class),
    /// Matrix C: how grave a category is.
    GRADES(GradesContent.class),
    /// What is made of the words of a text.
    KEYWORDS(KeywordsContent.class),
    /// How far the roles reach.
    AUTHORITY(AuthorityContent.class),
    /// Who may grant compensations, and how much.
    COMPENSATION(CompensationContent.class),
    /// What a survey asks and how it weighs.
    SURVEY(SurveyContent.class),
    /// What is promised for orders and parcels, which are no cases.
    ORDERS(OrdersContent.class),
    /// How long merchants and carriers have to answer, and what follows from their silence.
    PARTIES(PartiesContent.class),
    /// What customers are asked to show, and how much is taken.
    EVIDENCE(EvidenceContent.class),
    /// How the desk answers incidents.
    INCIDENTS(IncidentsContent.class),
    /// How security events are graded and answered, and what access is normal.
    SECURITY(SecurityContent.class),
    /// Promotions, and what else the back office lets count for a time.
    DYNAMIC_RULES(DynamicRulesContent.class),
    /// From when on rises, crowds and repetitions are told.
    DETECTION(DetectionContent.class),
    /// What the desk's people must not write.
    CONDUCT(ConductContent.class),
    /// Who has which duties, which team has what, and how cases are given to people.
    ORGANISATION(OrganisationContent.class),
    /// What they may say, word by word.
    SCRIPTS(ScriptsContent.class),
    /// What the desk writes by itself.
    TEMPLATES(TemplatesContent.class),
    /// When people are left alone, and how often they are called.
    CONTACT(ContactContent.class),
    /// What everybody may read: how data are treated, and who has which rights.
    PUBLICATIONS(PublicationsContent.class),
    /// What people are appraised by, and what that weighs.
    APPRAISAL(AppraisalContent.class),
    /// How long what is kept.
    RETENTION(RetentionContent.class);

    private final Class<? extends PolicyContent> form;

    PolicyName(Class<? extends PolicyContent> form) {
        this.form = form;
    }

    Class<? extends PolicyContent> form() {
        return form;
    }

    /// As paths and tables call it: `dynamic-rules`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The policy that a path names; for an unknown one the answer is 404.
    static PolicyName of(String label) {
        return Stream.of(values())
                .filter(name -> name.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.notFound(
                                        "There is no such policy, only %s".formatted(labels()))));
    }

    static List<String> labels() {
        return Stream.of(values()).map(PolicyName::label).toList();
    }
}
