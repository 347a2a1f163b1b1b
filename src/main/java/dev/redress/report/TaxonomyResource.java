package dev.redress.report;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.GradeBook;
import dev.redress.core.metric.Taxonomy;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.report.TaxonomyAnswer.CategoryEntry;
import dev.redress.report.TaxonomyAnswer.SubCategoryEntry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a case can be about.
@Path("/taxonomy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "app",
    "bot",
    "trainee",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor",
    "admin"
})
@Tag(name = "Reports")
public class TaxonomyResource {

    private final Taxonomy taxonomy;
    private final RulesInForce rules;
    private final DeskClock clock;

    TaxonomyResource(Taxonomy taxonomy, RulesInForce rules, DeskClock clock) {
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The categories with their sub-categories and usual grades, and the roll-ups",
            description =
                    "Sub-categories and grades are those of the policy `grades` that is in force"
                            + " now.")
    public Uni<TaxonomyAnswer> read() {
        return rules.now()
                .map(inForce -> inForce.grades().at(clock.instant()).value())
                .map(this::answer);
    }

    private TaxonomyAnswer answer(GradeBook grades) {
        return new TaxonomyAnswer(
                Stream.of(Category.values()).map(category -> entry(category, grades)).toList(),
                taxonomy.rollUps());
    }

    private static CategoryEntry entry(Category category, GradeBook grades) {
        return new CategoryEntry(
                category,
                grades.gradeOf(category, null).severity(),
                grades.gradeOf(category, null).risk(),
                grades.grades().stream()
                        .filter(grade ->
                                grade.category() == category && grade.subCategory() != null)
                        .map(SubCategoryEntry::of)
                        .toList());
    }
}
