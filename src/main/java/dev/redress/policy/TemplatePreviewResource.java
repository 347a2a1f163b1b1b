package dev.redress.policy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.TemplateText;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Sight;
import dev.redress.policy.PolicyRequests.TemplatePreviewRequest;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows what the desk would write before it does.
@Path("/policies/templates/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations"})
@Tag(name = "Policies")
public class TemplatePreviewResource {

    private final TemplatePreviews previews;
    private final ComplaintStore complaints;
    private final RereadRules rules;
    private final Caller caller;
    private final DeskClock clock;

    TemplatePreviewResource(
            TemplatePreviews previews,
            ComplaintStore complaints,
            RereadRules rules,
            Caller caller,
            DeskClock clock) {
        this.previews = previews;
        this.complaints = complaints;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "A template as its recipients would read it, in both languages",
            description =
                    "The words of a `version`, drafted or decided, or `chinese` and `english` that"
                            + " nobody has proposed yet. With the facts of a case that the caller may"
                            + " see, or with examples; with the length as a text message, and with"
                            + " what the policy `conduct` says of the words. Writes nothing.")
    public Uni<TemplatePreviewAnswer> preview(
            @NotNull @Valid @Nullable TemplatePreviewRequest body) {
        TemplatePreviewRequest request = Body.of(body);
        return text(request)
                .chain(text ->
                        request.caseId() == null
                                ? show(text, null)
                                : readable(request.caseId()).chain(found -> show(text, found)));
    }

    private Uni<TemplatePreviewAnswer> show(TemplateText text, @Nullable Complaint about) {
        return rules.now()
                .map(inForce -> inForce.conducts().at(clock.instant()).value())
                .map(conduct -> previews.show(text, about, conduct));
    }

    private Uni<TemplateText> text(TemplatePreviewRequest request) {
        Integer version = request.version();
        boolean isWritten = request.chinese() != null || request.english() != null;
        if ((version == null) != isWritten) {
            throw InvalidInput.of("version", "REQUIRED", "give either a version or the words");
        }
        TemplateForm form =
                new TemplateForm(request.template(), request.chinese(), request.english());
        return version == null
                ? Uni.createFrom().item(() -> previews.unproposed(form))
                : previews.ofVersion(Objects.requireNonNull(request.template()), version);
    }

    private Uni<Complaint> readable(String caseId) {
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(caseId), Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found));
    }
}
