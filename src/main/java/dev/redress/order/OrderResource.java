package dev.redress.order;

import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Wording;
import dev.redress.core.order.OrderMark;
import dev.redress.core.order.OrderPolicy;
import dev.redress.core.order.PlacedOrder;
import dev.redress.core.policy.Edition;
import dev.redress.core.policy.Rules;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.RulesInForce;
import dev.redress.store.OrderStore;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The orders that the shop tells of, and whether they were confirmed in time.
@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrderResource {

    private final OrderStore orders;
    private final RulesInForce rules;
    private final OrderSight sight;
    private final Caller caller;
    private final DeskClock clock;

    OrderResource(
            OrderStore orders,
            RulesInForce rules,
            OrderSight sight,
            Caller caller,
            DeskClock clock) {
        this.orders = orders;
        this.rules = rules;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("app")
    @Operation(
            summary = "Tells that an order was placed",
            description =
                    "The customer gets a confirmation at once, in Chinese or the language of "
                            + "`Accept-Language`. It is to be delivered within the time that the "
                            + "policy `orders` gives, 15 minutes from `placedAt` on. The order number "
                            + "is the key: the same order once more changes nothing. An order of high"
                            + " value by the policy `detection`, 5,000.00 or more, and the first one"
                            + " of a customer are marked: the answer says so in"
                            + " `checkBeforeDispatch`, and supervisors are warned at once, by night"
                            + " too, before the order leaves.")
    @APIResponse(
            responseCode = "201",
            description = "The order is confirmed",
            content = @Content(schema = @Schema(implementation = OrderAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The order is known; how its confirmation stands now",
            content = @Content(schema = @Schema(implementation = OrderAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The number is that of another order",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Uni<Response> place(
            @Context HttpHeaders headers, @NotNull @Valid @Nullable OrderRequest body) {
        Instant now = clock.instant();
        OrderRequest request = Objects.requireNonNull(body);
        Instant placedAt =
                ShopTime.read("placedAt", Objects.requireNonNull(request.placedAt()), now);
        String language = Languages.wantedBy(headers);
        return rules.now()
                .chain(inForce -> {
                    PlacedOrder order = placed(request, placedAt, inForce);
                    List<Notice> notices = notices(order, language, inForce.wordingAt(now));
                    return orders.place(order, notices, now).chain(isNew -> answer(order, isNew));
                });
    }

    @GET
    @Path("/{orderNo}")
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
            summary = "An order and how its confirmation stands",
            description =
                    "First line and experts see those of customers of whom they may see a case; others"
                            + " answer 404.")
    public Uni<OrderAnswer> read(@RestPath String orderNo) {
        Actor reader = caller.actor();
        return orders.find(orderNo)
                .call(found -> sight.require(found.customerId(), "order " + orderNo, reader))
                .map(OrderAnswer::of);
    }

    @POST
    @Path("/{orderNo}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("app")
    @ResponseStatus(204)
    @Operation(
            summary = "Tells that an order was cancelled although it was signed for",
            description =
                    "Nobody is asked for a verdict on it any more. Once more changes nothing; 404"
                            + " for an order that was not signed for.")
    public Uni<Void> cancel(@RestPath String orderNo) {
        return orders.cancel(orderNo, clock.instant());
    }

    private static List<Notice> notices(PlacedOrder order, String language, Wording wording) {
        return Stream.concat(
                        Stream.of(order.confirmation(wording, language)),
                        order.warning(wording, language).stream())
                .toList();
    }

    private static PlacedOrder placed(OrderRequest request, Instant placedAt, Rules inForce) {
        Edition<OrderPolicy> edition = inForce.orders().at(placedAt);
        return PlacedOrder.placed(
                Objects.requireNonNull(request.orderNo()),
                Objects.requireNonNull(request.customerId()),
                placedAt,
                request.amount(),
                OrderMark.of(
                        request.amount(),
                        Boolean.TRUE.equals(request.firstOrder()),
                        inForce.detectionAt(placedAt).highValueOrderMin()),
                edition.value(),
                edition.version());
    }

    private Uni<Response> answer(PlacedOrder sent, boolean isNew) {
        return isNew
                ? Uni.createFrom()
                        .item(
                                Response.created(URI.create("orders/" + sent.orderNo()))
                                        .entity(OrderAnswer.of(sent))
                                        .build())
                : orders.find(sent.orderNo())
                        .map(known -> {
                            if (!known.isSameAs(sent)) {
                                throw new ProblemException(other(sent.orderNo()));
                            }
                            return Response.ok(OrderAnswer.of(known)).build();
                        });
    }

    private static Problem other(String orderNo) {
        return Problem.of(
                409,
                "ORDER_DIFFERS",
                "Not possible now",
                "The order %s is known with another customer or time".formatted(orderNo));
    }
}
