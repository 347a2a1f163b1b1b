package dev.redress.privacy;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.DataRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.privacy.DataRequestForms.ContactForm;
import dev.redress.privacy.DataRequestForms.DataRequestForm;
import dev.redress.privacy.DataRequests.Asker;
import dev.redress.store.CustomerDataStore.Contact;
import dev.redress.store.DataRequestStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What customers ask for about their own data.
@Path("/data-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"customer", "app", "compliance"})
@Tag(name = "Privacy")
public class DataRequestResource {

    private static final int LIST_MAX = 200;

    private final DataRequests desk;
    private final DataRequestStore requests;
    private final DataExport export;
    private final Unmasking unmasking;
    private final Caller caller;
    private final DeskClock clock;

    DataRequestResource(
            DataRequests desk,
            DataRequestStore requests,
            DataExport export,
            Unmasking unmasking,
            Caller caller,
            DeskClock clock) {
        this.desk = desk;
        this.requests = requests;
        this.export = export;
        this.unmasking = unmasking;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Asks for a copy, a correction or the erasure of a customer's data",
            description =
                    "Customers ask for their own; the app and compliance on their behalf, once it was "
                            + "made sure who asks (`identity`). An answer is due within 15 working "
                            + "days and mostly there at once: `state` is DONE, or REFUSED with the "
                            + "reasons in `result` (an open dispute, money that is owed, a legal "
                            + "hold).")
    public Uni<DataRequest> ask(@NotNull @Valid @Nullable DataRequestForm body) {
        DataRequestForm form = Body.of(body);
        Asker asker = asker(form, caller.actor());
        return switch (Body.required("kind", form.kind())) {
            case ACCESS -> desk.access(asker, clock.instant());
            case CORRECTION -> desk.correction(asker, contact(form), clock.instant());
            case ERASURE -> desk.erasure(asker, clock.instant());
        };
    }

    @GET
    @RolesAllowed({"customer", "app", "compliance", "auditor"})
    @Operation(
            summary = "What a customer asked for, the latest first",
            description =
                    "At most 200. Customers see their own. Compliance and auditors, who may leave"
                            + " `customerId` out, then see those of all customers, with `open=true`"
                            + " what waits for an answer, the first due first.")
    public Uni<Items<DataRequest>> list(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("open") @DefaultValue("false") boolean open) {
        Actor reader = caller.actor();
        return asked(customerId, open, reader).map(Items::new);
    }

    private Uni<List<DataRequest>> asked(@Nullable String customerId, boolean open, Actor reader) {
        if (customerId == null && reader.hasAny(Role.COMPLIANCE, Role.AUDITOR)) {
            return open ? requests.open(LIST_MAX) : requests.latest(LIST_MAX);
        }
        return requests.ofCustomer(whose(customerId, reader), LIST_MAX)
                .map(all ->
                        all.stream()
                                .filter(one -> !open || one.state() == DataRequest.State.OPEN)
                                .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"customer", "app", "compliance", "auditor"})
    @Operation(summary = "A request and what came of it")
    public Uni<DataRequest> read(@PathParam("id") String id) {
        return found(id, caller.actor());
    }

    @GET
    @Path("/{id}/data")
    @Operation(
            summary = "A copy of everything that is kept of the customer, as of now",
            description =
                    "Cases with contact data, conversations and evidence, messages, profile, and what "
                            + "was asked for. Of a request for access only. For the staff it counts "
                            + "as a masked field that is shown.")
    @APIResponse(
            responseCode = "429",
            description = "The caller had too many masked fields shown; see Retry-After")
    public Uni<CustomerData> data(@PathParam("id") String id) {
        Actor reader = caller.actor();
        return found(id, reader)
                .invoke(request -> {
                    if (request.kind() != DataRequest.Kind.ACCESS) {
                        throw missing();
                    }
                })
                .chain(request ->
                        export.of(request.customerId(), clock.instant())
                                .call(copy -> unmasking.take(request.id(), copy, reader)));
    }

    private Uni<DataRequest> found(String id, Actor reader) {
        UUID wanted = CaseId.read(id).orElseThrow(DataRequestResource::missing);
        return requests.find(wanted)
                .invoke(request -> {
                    if (reader.has(Role.CUSTOMER) && !reader.name().equals(request.customerId())) {
                        throw missing();
                    }
                });
    }

    private static Asker asker(DataRequestForm form, Actor actor) {
        String customerId = whose(form.customerId(), actor);
        if (actor.has(Role.CUSTOMER)) {
            return new Asker(customerId, actor.name(), "SIGNED_IN");
        }
        String identity = form.identity();
        if (identity == null || identity.isBlank()) {
            throw InvalidInput.of(
                    "identity", "REQUIRED", "it must be made sure who asks, and said how");
        }
        return new Asker(customerId, actor.name(), identity);
    }

    static String whose(@Nullable String customerId, Actor actor) {
        if (!actor.has(Role.CUSTOMER)) {
            return Body.required("customerId", customerId);
        }
        if (customerId != null && !customerId.equals(actor.name())) {
            throw InvalidInput.of("customerId", "NOT_OWN", "must be your own account");
        }
        return actor.name();
    }

    private static Contact contact(DataRequestForm form) {
        ContactForm contact = Body.required("contact", form.contact());
        if (contact.isEmpty()) {
            throw InvalidInput.of("contact", "REQUIRED", "says nothing that is to be corrected");
        }
        return new Contact(contact.name(), contact.phone(), contact.email());
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("There is no such request"));
    }
}
