package dev.redress.guidance;

import dev.redress.core.classification.Kind;
import dev.redress.core.policy.Edition;
import dev.redress.core.publication.PublicText;
import dev.redress.core.publication.Publications;
import dev.redress.guidance.PublicationAnswer.PurposeLine;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.PolicyStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Privacy policy, compliance rules and consumer rights, for everybody, without a token.
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class PublicationResource {

    private static final String POLICY = "publications";

    private final RulesInForce rules;
    private final PolicyStore policies;
    private final DeskClock clock;

    PublicationResource(RulesInForce rules, PolicyStore policies, DeskClock clock) {
        this.rules = rules;
        this.policies = policies;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What is published: privacy policy, compliance rules, consumer rights",
            description =
                    "As in force now, in the language of `Accept-Language` (Chinese or English), with "
                            + "version, effective date, author and approval. Needs no token.")
    public Uni<Items<PublicationAnswer>> publications(@Context HttpHeaders headers) {
        String language = Languages.wantedBy(headers);
        return history()
                .map(history ->
                        new Items<>(
                                Stream.of(PublicText.values())
                                        .map(id -> history.line(id, language))
                                        .toList()));
    }

    @GET
    @PermitAll
    @Path("/contact-purposes")
    @Operation(
            summary = "What contact data are for, for each kind of matter",
            description = "To be shown where they are asked for. Needs no token.")
    public Uni<Items<PurposeLine>> purposes(@Context HttpHeaders headers) {
        String language = Languages.wantedBy(headers);
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> inForce.publications().at(now))
                .map(published -> new Items<>(lines(published, language)));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(
            summary = "A published text",
            description =
                    "`privacy-policy`, `compliance-rules` or `consumer-rights`, as in force now or in "
                            + "an earlier version, in the language of `Accept-Language`. Needs no token.")
    public Uni<PublicationAnswer> publication(
            @PathParam("id") String id,
            @QueryParam("version") @Parameter(description = "That in force now if left out")
                    @Nullable Integer version,
            @Context HttpHeaders headers) {
        PublicText text =
                PublicText.labelled(id).orElseThrow(() -> missing("There is no text " + id));
        String language = Languages.wantedBy(headers);
        return history()
                .map(history ->
                        history.of(text, version, language)
                                .orElseThrow(() -> missing("There is no version " + version)));
    }

    private Uni<PublicationHistory> history() {
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce ->
                        policies.versions(POLICY)
                                .map(versions ->
                                        new PublicationHistory(
                                                inForce.publications(), versions, now)));
    }

    private static List<PurposeLine> lines(Edition<Publications> published, String language) {
        return Stream.of(Kind.values())
                .map(kind ->
                        new PurposeLine(
                                kind,
                                published.value().purposeOf(kind, language),
                                published.version()))
                .toList();
    }

    private static ProblemException missing(String detail) {
        return new ProblemException(Problem.notFound(detail));
    }
}
