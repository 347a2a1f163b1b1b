package dev.redress.classification;

import dev.redress.classification.ClassificationRequest.Question;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Facts;
import dev.redress.core.classification.Kind;
import dev.redress.core.policy.Rules;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the classifier takes a text for. Nothing is stored.
@Path("/classifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
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
@Tag(name = "Classification")
public class ClassificationResource {

    private final RulesInForce rules;
    private final DeskClock clock;

    ClassificationResource(RulesInForce rules, DeskClock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "What a text is taken for, and why",
            description =
                    "By rules and model together: always the best kind and category, with"
                            + " `abstained` where a person would have to classify. At intake a rule"
                            + " hit still decides category, severity and risk; severity, risk and"
                            + " signals are those of the rules here too. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The answer with every reason",
            content =
                    @Content(
                            schema = @Schema(implementation = ClassificationAnswer.class),
                            examples = @ExampleObject(name = "Sure", value = Examples.ANSWER)))
    public Uni<ClassificationAnswer> classify(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "Chinese",
                                                        value = Examples.CHINESE),
                                                @ExampleObject(
                                                        name = "English",
                                                        value = Examples.ENGLISH)
                                            }))
                    @Nullable ClassificationRequest request) {
        Question question = ClassificationRequest.valid(request);
        return rules.now().map(inForce -> answer(question, inForce));
    }

    private ClassificationAnswer answer(Question question, Rules inForce) {
        Classifier classifier = inForce.termsAt(clock.instant()).classifier();
        return ClassificationAnswer.of(
                classifier.opinion(question.content(), question.language()),
                classifier.classify(new Facts(question.content(), Kind.COMPLAINT, null)));
    }
}
