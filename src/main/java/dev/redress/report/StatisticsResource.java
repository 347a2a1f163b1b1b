package dev.redress.report;

import dev.redress.core.classification.Kind;
import dev.redress.core.metric.Goals;
import dev.redress.core.metric.RollUp;
import dev.redress.core.metric.Taxonomy;
import dev.redress.platform.Choice;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.RulesInForce;
import dev.redress.report.StatisticsAnswers.CategoryReport;
import dev.redress.report.StatisticsAnswers.FeedbackReport;
import dev.redress.report.StatisticsAnswers.TagReport;
import dev.redress.report.StatisticsAnswers.TechnicalReport;
import dev.redress.store.Period;
import dev.redress.store.StatisticsStore;
import dev.redress.store.TagGroup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Figures about what cases are about, counted when they are asked for.
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class StatisticsResource {

    private static final Set<Kind> COMPLAINTS = EnumSet.of(Kind.COMPLAINT, Kind.EMERGENCY);
    private static final int TAGS_MAX = 200;
    private static final String COUNT = "\\d{1,12}";

    private final StatisticsStore store;
    private final Taxonomy taxonomy;
    private final Goals goals;
    private final RulesInForce rules;
    private final DeskClock clock;

    StatisticsResource(
            StatisticsStore store,
            Taxonomy taxonomy,
            Goals goals,
            RulesInForce rules,
            DeskClock clock) {
        this.store = store;
        this.taxonomy = taxonomy;
        this.goals = goals;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("/categories")
    @Operation(
            summary = "What a period's cases were about",
            description =
                    "Counts by what people said, and where nobody did by what the desk found;"
                            + " `automatic` counts what the desk had found alone. A roll-up puts"
                            + " categories together and shows its reference shares beside.")
    public Uni<CategoryReport> categories(
            @BeanParam ReportPeriod wanted,
            @QueryParam("rollUp")
                    @Parameter(description = "A, B, C, INQUIRY or FEEDBACK", example = "A")
                    @Nullable String rollUp,
            @QueryParam("kind")
                    @Parameter(
                            description =
                                    "Only cases of this kind; complaints and emergencies if left"
                                            + " out")
                    @Nullable String kind) {
        Period period = wanted.period();
        RollUp groups = rollUp == null ? null : rollUp("rollUp", rollUp);
        Set<Kind> kinds =
                kind == null ? COMPLAINTS : EnumSet.of(Choice.named("kind", kind, Kind.values()));
        Instant now = clock.instant();
        return store.matters(period, kinds)
                .map(counts -> new CategoryFigures(groups, counts))
                .map(figures ->
                        new CategoryReport(
                                period.from(),
                                period.to(),
                                now,
                                rollUp,
                                kinds,
                                figures.all(),
                                figures.corrected(),
                                figures.outside(),
                                figures.lines()));
    }

    @GET
    @Path("/feedback")
    @Operation(
            summary = "A period's feedback and complaints, by class and by nature",
            description =
                    "Feedback that proposes something is a suggestion; what the desk is sure to"
                            + " speak of a problem is a complaint; the rest is an opinion.")
    public Uni<FeedbackReport> feedback(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        RollUp classes = rollUp("FEEDBACK", Taxonomy.FEEDBACK);
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.keywords().at(now).value().threshold())
                .chain(threshold -> store.feedback(period, threshold))
                .map(counts ->
                        new FeedbackReport(
                                period.from(),
                                period.to(),
                                now,
                                new FeedbackFigures(classes, counts).lines()));
    }

    @GET
    @Path("/tags")
    @Operation(
            summary = "A period's cases by a label: product, region, problem, free tag, …",
            description =
                    "The most frequent first, at most 200; `more` says whether there are others."
                            + " May be restricted to cases with other labels. A case counts under"
                            + " each of its free tags.")
    public Uni<TagReport> tags(@BeanParam ReportPeriod wanted, @BeanParam TagParameters labels) {
        Period period = wanted.period();
        TagGroup group = labels.group();
        Instant now = clock.instant();
        return store.tags(period, group, labels.only(), TAGS_MAX + 1)
                .map(counted -> TagReport.of(period, now, group, counted, TAGS_MAX));
    }

    @GET
    @Path("/technical-causes")
    @Operation(
            summary = "The share of a period's complaints that a defect of the system caused",
            description =
                    "Of the complaints, or of `base`: the orders or active users of the period as"
                            + " the caller has counted them.")
    public Uni<TechnicalReport> technicalCauses(
            @BeanParam ReportPeriod wanted,
            @QueryParam("base") @Parameter(description = "What the share is of", example = "12000")
                    @Nullable String base) {
        Period period = wanted.period();
        Long counted = base == null ? null : count(base);
        Instant now = clock.instant();
        return store.technical(period)
                .map(found ->
                        TechnicalReport.of(
                                period,
                                now,
                                found,
                                counted == null ? found.complaints() : counted,
                                goals.technicalShareMax()));
    }

    private RollUp rollUp(String field, String name) {
        return taxonomy.rollUp(name)
                .orElseThrow(() ->
                        InvalidInput.of(
                                field,
                                "UNKNOWN_VALUE",
                                "must be one of " + String.join(", ", taxonomy.names())));
    }

    private static long count(String text) {
        long count = text.matches(COUNT) ? Long.parseLong(text) : 0;
        if (count == 0) {
            throw InvalidInput.of("base", "OUT_OF_RANGE", "must be a number from 1 on");
        }
        return count;
    }
}
