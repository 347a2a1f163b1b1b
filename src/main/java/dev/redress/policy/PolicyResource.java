package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.platform.Caller;
import dev.redress.platform.IfMatch;
import dev.redress.platform.Problem;
import dev.redress.policy.PolicyAnswers.Names;
import dev.redress.policy.PolicyAnswers.PolicyAnswer;
import dev.redress.policy.PolicyAnswers.VersionAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The policies of the desk: what is in force, what was, and what somebody would like.
@Path("/policies")
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
@Tag(name = "Policies")
public class PolicyResource {

    private static final String DRAFT =
            """
            {"effectiveFrom": "2026-04-01T00:00:00+08:00", "firstLineMax": "800.00",
             "supervisorMax": "2000.00", "middleOfficeMax": "10000.00"}\
            """;

    private static final String KEYWORDS =
            """
            {"effectiveFrom": "2026-04-01T00:00:00+08:00", "threshold": 0.6,
             "kinds": {"REPAIR": "AFTER_SALES"},
             "rules": [
              {"id": "product.counterfeit", "phrases": ["假货", "序列号~5~查不到", "counterfeit*"],
               "match": "WORDS", "category": "PRODUCT", "subCategory": "counterfeit", "weight": 10,
               "priorityFloor": "P2", "unlessNegated": false},
              {"id": "idiom.harmless", "phrases": ["多媒体"], "idiom": true}]}\
            """;

    private final Policies policies;
    private final Caller caller;

    PolicyResource(Policies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The names of the policies")
    public Names names() {
        return new Names(PolicyName.labels());
    }

    @GET
    @Path("/{name}")
    @Operation(
            summary = "A policy as it is in force now, and all its versions",
            description = "The entity tag is the highest version, whatever became of it.")
    @APIResponse(
            responseCode = "200",
            description = "The policy",
            content = @Content(schema = @Schema(implementation = PolicyAnswer.class)))
    public Uni<Response> read(@RestPath String name) {
        return policies.find(PolicyName.of(name))
                .map(found ->
                        Response.ok(found)
                                .tag(String.valueOf(found.versions().getFirst().version()))
                                .build());
    }

    @GET
    @Path("/{name}/versions/{version}")
    @Operation(summary = "A version of a policy")
    public Uni<VersionAnswer> version(@RestPath String name, @RestPath int version) {
        return policies.find(PolicyName.of(name), version);
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed({"supervisor", "middle", "back"})
    @Operation(
            summary = "Proposes a new version",
            description =
                    "Takes what is shown as `content`, as a whole, and keeps it as a draft until"
                            + " another person approves it. With `If-Match` only if nobody proposed"
                            + " a version meanwhile.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                DeadlinesContent.class,
                                                StatutoryContent.class,
                                                GradesContent.class,
                                                KeywordsContent.class,
                                                AuthorityContent.class,
                                                SurveyContent.class,
                                                OrdersContent.class,
                                                PartiesContent.class,
                                                TemplatesContent.class,
                                                ContactContent.class,
                                                AppraisalContent.class
                                            }),
                            examples = {
                                @ExampleObject(name = "authority", value = DRAFT),
                                @ExampleObject(name = "keywords", value = KEYWORDS)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = VersionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody else made the next version in the same moment",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "There is a version that the caller has not seen",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<Response> propose(
            @RestPath String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode body) {
        PolicyName policy = PolicyName.of(name);
        return policies.propose(policy, body, caller.actor().name(), Seen.version(ifMatch))
                .map(draft ->
                        Response.created(
                                        URI.create(
                                                "policies/%s/versions/%d"
                                                        .formatted(name, draft.version())))
                                .header(HttpHeaders.ETAG, IfMatch.tag(draft.version()))
                                .entity(draft)
                                .build());
    }
}
