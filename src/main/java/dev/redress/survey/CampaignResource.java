package dev.redress.survey;

import dev.redress.core.survey.SurveyCampaign;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.store.CampaignStore;
import dev.redress.store.TimeOrderedId;
import dev.redress.survey.LoopAnswers.CampaignAnswer;
import dev.redress.survey.LoopRequests.CampaignRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Surveys that nothing occasions but the wish to know.
@Path("/survey-campaigns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class CampaignResource {

    private final CampaignStore campaigns;
    private final Caller caller;
    private final DeskClock clock;

    CampaignResource(CampaignStore campaigns, Caller caller, DeskClock clock) {
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"back", "operations"})
    @ResponseStatus(201)
    @Operation(
            summary = "Asks customers in general about product, service or logistics",
            description =
                    "At most 1,000 customers, each once. They get their invitations when `sendAt` is"
                            + " reached, in Chinese or the `Accept-Language`. Whoever was asked"
                            + " within seven days or does not want to be asked is left out.")
    public Uni<CampaignAnswer> begin(
            @Context HttpHeaders headers, @NotNull @Valid @Nullable CampaignRequest request) {
        CampaignRequest wanted = Objects.requireNonNull(request);
        Instant now = clock.instant();
        OffsetDateTime sendAt = wanted.sendAt();
        List<String> customers =
                Objects.requireNonNull(wanted.customers()).stream().distinct().toList();
        SurveyCampaign campaign =
                new SurveyCampaign(
                        TimeOrderedId.at(now),
                        wanted.name(),
                        Objects.requireNonNull(wanted.subject()),
                        sendAt == null ? now : sendAt.toInstant());
        return campaigns
                .begin(campaign, customers, Languages.wantedBy(headers), caller.actor().name(), now)
                .replaceWith(
                        new CampaignAnswer(
                                campaign.id(),
                                campaign.name(),
                                campaign.subject(),
                                campaign.sendAt(),
                                customers.size()));
    }
}
