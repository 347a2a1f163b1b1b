package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.platform.CalendarForm;
import dev.redress.platform.Caller;
import dev.redress.platform.IfMatch;
import dev.redress.platform.Problem;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The calendars that the desk counts by.
@Path("/calendars")
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
@Tag(name = "Calendars")
public class CalendarResource {

    private static final String YEAR =
            """
            {"notices": ["https://www.gov.cn/…"], "holidays": ["2027-01-01"],
             "makeUpDays": ["2027-01-03"]}\
            """;

    private final Calendars calendars;
    private final Caller caller;

    CalendarResource(Calendars calendars, Caller caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    /// All calendars, without their days.
    record CalendarList(List<CalendarSummary> items) {}

    @GET
    @Operation(
            summary = "The calendars",
            description =
                    "`CN` is the desk's own, made of the statutory days of its years, such as"
                            + " `CN-2027`. All others are the platform's.")
    public Uni<CalendarList> list() {
        return calendars.list().map(CalendarList::new);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A calendar as it is now", description = "The entity tag is its version.")
    @APIResponse(
            responseCode = "200",
            description = "What was loaded, with `id`, `version`, `loadedBy` and `loadedAt`",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                DeskCalendar.class,
                                                YearForm.class,
                                                CalendarForm.class
                                            })))
    public Uni<Response> read(@RestPath String id) {
        return calendars.find(id).map(CalendarResource::answer);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"admin", "compliance", "operations"})
    @Operation(
            summary = "Loads a calendar, or its next version",
            description =
                    "In force at once; open deadlines in working days are counted again. Refused as"
                            + " a whole if anything is wrong. With `If-Match` only if nobody loaded another"
                            + " version meanwhile.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(oneOf = {YearForm.class, CalendarForm.class}),
                            examples = @ExampleObject(name = "CN-2027", value = YEAR)))
    @APIResponse(
            responseCode = "200",
            description = "The calendar as it is now",
            content = @Content(schema = @Schema(oneOf = {YearForm.class, CalendarForm.class})))
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
    public Uni<Response> load(
            @RestPath String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode body) {
        return calendars
                .load(id, body, caller.actor().name(), Seen.version(ifMatch))
                .map(CalendarResource::answer);
    }

    private static Response answer(Calendars.Found found) {
        return Response.ok(found.shown())
                .header(HttpHeaders.ETAG, IfMatch.tag(found.version()))
                .build();
    }
}
