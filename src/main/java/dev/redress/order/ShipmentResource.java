package dev.redress.order;

import dev.redress.core.identity.Actor;
import dev.redress.core.order.OrderPolicy;
import dev.redress.core.order.Shipment;
import dev.redress.core.policy.Edition;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.ShipmentStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What carriers report of parcels.
@Path("/shipments/{shipmentNo}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class ShipmentResource {

    private final ShipmentStore shipments;
    private final RulesInForce rules;
    private final OrderSight sight;
    private final Caller caller;
    private final DeskClock clock;

    ShipmentResource(
            ShipmentStore shipments,
            RulesInForce rules,
            OrderSight sight,
            Caller caller,
            DeskClock clock) {
        this.shipments = shipments;
        this.rules = rules;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/nodes")
    @RolesAllowed("app")
    @Operation(
            summary = "Tells what a carrier reported of a parcel",
            description =
                    "Nodes may come in any order and more than once: the latest by `at` counts, and "
                            + "what was delivered stays so. When more than the time that the policy "
                            + "`orders` gives, 24 hours, passes without a later node, the desk opens "
                            + "one case of the kind LOGISTICS_ANOMALY and writes to the customer, in "
                            + "Chinese or the `Accept-Language` of the latest node. A later node sets "
                            + "the clock anew. The first parcel that is delivered signs for its order:"
                            + " 168 hours later, by the policy `survey`, the customer is asked for"
                            + " their verdict.")
    @APIResponse(
            responseCode = "200",
            description = "The parcel",
            content = @Content(schema = @Schema(implementation = ShipmentAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The parcel is of another order or customer",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<ShipmentAnswer> record(
            @RestPath String shipmentNo,
            @Context HttpHeaders headers,
            @NotNull @Valid @Nullable NodeRequest body) {
        if (!shipmentNo.matches(Formats.NUMBER)) {
            throw InvalidInput.of("shipmentNo", "INVALID_FORMAT", "must match " + Formats.NUMBER);
        }
        NodeRequest node = Objects.requireNonNull(body);
        Instant at = ShopTime.read("at", Objects.requireNonNull(node.at()), clock.instant());
        String language = Languages.wantedBy(headers);
        return rules.now()
                .chain(inForce ->
                        shipments.record(
                                reported(shipmentNo, node, language, at, inForce.orders().at(at)),
                                at.plus(inForce.surveyAt(at).terms().orderAfter())))
                .invoke(isKept -> {
                    if (!isKept) {
                        throw new ProblemException(other(shipmentNo));
                    }
                })
                .chain(() -> shipments.find(shipmentNo))
                .map(ShipmentAnswer::of);
    }

    @GET
    @RolesAllowed({
        "app",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "compliance",
        "operations",
        "auditor"
    })
    @Operation(
            summary = "A parcel and the last that its carrier reported",
            description =
                    "Numbers of people in its words are hidden. First line and experts see those of"
                            + " customers of whom they may see a case; others answer 404.")
    public Uni<ShipmentAnswer> read(@RestPath String shipmentNo) {
        Actor reader = caller.actor();
        return shipments
                .find(shipmentNo)
                .call(found -> sight.require(found.customerId(), "shipment " + shipmentNo, reader))
                .map(ShipmentAnswer::masked);
    }

    private static Shipment reported(
            String shipmentNo,
            NodeRequest node,
            String language,
            Instant at,
            Edition<OrderPolicy> edition) {
        boolean isDelivered = Boolean.TRUE.equals(node.delivered());
        return new Shipment(
                shipmentNo,
                Objects.requireNonNull(node.orderNo()),
                Objects.requireNonNull(node.customerId()),
                language,
                at,
                Objects.requireNonNull(node.text()),
                isDelivered,
                edition.version(),
                isDelivered ? null : edition.value().stallsAfter(at));
    }

    private static Problem other(String shipmentNo) {
        return Problem.of(
                409,
                "SHIPMENT_DIFFERS",
                "Not possible now",
                "The shipment %s is known with another order or customer".formatted(shipmentNo));
    }
}
