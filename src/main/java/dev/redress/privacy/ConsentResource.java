package dev.redress.privacy;

import dev.redress.core.customer.Channel;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.policy.Editions;
import dev.redress.core.privacy.ConsentEntry;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.publication.Publications;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.privacy.ConsentForms.ConsentForm;
import dev.redress.privacy.ConsentForms.WithdrawalForm;
import dev.redress.store.ConsentStore;
import dev.redress.store.ServiceFileStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What customers agree to, and do not agree to any more.
@Path("/consents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"customer", "app", "agent", "senior", "compliance"})
@Tag(name = "Privacy")
public class ConsentResource {

    private static final int LIST_MAX = 200;

    private final ConsentStore consents;
    private final ServiceFileStore files;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    ConsentResource(
            ConsentStore consents,
            ServiceFileStore files,
            RulesInForce rules,
            Caller caller,
            DeskClock clock) {
        this.consents = consents;
        this.files = files;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Records that a customer agrees to a use of their data",
            description =
                    "`CONTACT`, `PAYMENT` or `MARKETING`, for a purpose, with the version of the"
                            + " published texts that was shown and the channel. What was withdrawn"
                            + " is in use again. Customers speak for themselves.")
    public Uni<ConsentEntry> give(@NotNull @Valid @Nullable ConsentForm body) {
        ConsentForm form = Body.of(body);
        return record(
                Body.required("subject", form.subject()),
                form.customerId(),
                Body.required("purpose", form.purpose()),
                form.textVersion(),
                Body.required("channel", form.channel()));
    }

    @POST
    @Path("/withdrawals")
    @ResponseStatus(201)
    @Operation(
            summary = "Records that a customer does not agree any more",
            description =
                    "From now on `CONTACT`: their name, phone and e-mail are shown neither to handle"
                            + " orders nor to serve them, and to no merchant or carrier; `PAYMENT`:"
                            + " no payment is ordered; `MARKETING`: their cases are read for no"
                            + " analysis. Such a use is refused with `CONSENT_WITHDRAWN`. What was"
                            + " done before stays lawful.")
    public Uni<ConsentEntry> withdraw(@NotNull @Valid @Nullable WithdrawalForm body) {
        WithdrawalForm form = Body.of(body);
        return record(
                Body.required("subject", form.subject()),
                form.customerId(),
                null,
                null,
                Body.required("channel", form.channel()));
    }

    @GET
    @RolesAllowed({"customer", "app", "agent", "senior", "compliance", "auditor"})
    @Operation(
            summary = "What a customer agreed to and withdrew, the latest first",
            description =
                    "At most 200, with what they were shown when their contact data were taken with a"
                            + " case (`caseId`). Customers see their own.")
    public Uni<Items<ConsentEntry>> list(@QueryParam("customerId") @Nullable String customerId) {
        return whose(customerId).chain(id -> consents.ofCustomer(id, LIST_MAX)).map(Items::new);
    }

    /// @param purpose absent for a withdrawal
    /// @param textVersion that in force if absent
    private Uni<ConsentEntry> record(
            ConsentSubject subject,
            @Nullable String customerId,
            @Nullable String purpose,
            @Nullable Integer textVersion,
            Channel channel) {
        Instant now = clock.instant();
        String account = caller.actor().name();
        return whose(customerId)
                .chain(id ->
                        rules.now()
                                .map(inForce -> shown(inForce.publications(), textVersion, now))
                                .map(version ->
                                        new ConsentEntry(
                                                TimeOrderedId.at(now),
                                                id,
                                                null,
                                                subject,
                                                purpose != null,
                                                purpose,
                                                version,
                                                channel,
                                                account,
                                                now)))
                .call(consents::record);
    }

    private static int shown(
            Editions<Publications> published, @Nullable Integer version, Instant now) {
        if (version == null) {
            return published.at(now).version();
        }
        if (!published.has(version)) {
            throw InvalidInput.of(
                    "textVersion", "UNKNOWN", "must be a version of the published texts");
        }
        return version;
    }

    /// Agents speak only for customers of whom they may see a case.
    private Uni<String> whose(@Nullable String sent) {
        Actor actor = caller.actor();
        String customerId = DataRequestResource.whose(sent, actor);
        if (actor.hasAny(Role.CUSTOMER, Role.APP, Role.COMPLIANCE, Role.AUDITOR)) {
            return Uni.createFrom().item(customerId);
        }
        return files.isKnown(customerId, Sight.of(actor))
                .map(isKnown -> {
                    if (!isKnown) {
                        throw new ProblemException(
                                Problem.notFound(
                                        "There is no customer %s with a case"
                                                .formatted(customerId)));
                    }
                    return customerId;
                });
    }
}
