package dev.redress.outlook;

import dev.redress.core.identity.Actor;
import dev.redress.core.outlook.BreachOutlook;
import dev.redress.core.outlook.Forecast;
import dev.redress.core.outlook.WorkEstimate;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Languages;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.OutlookStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The queue in the order of expected breach.
@Path("/outlook")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor", "middle", "expert", "compliance", "operations"})
@Tag(name = "Outlook")
public class OutlookResource {

    private static final int LIMIT_DEFAULT = 50;
    private static final int LIMIT_MAX = 200;

    /// More running stages than this are not weighed at once; the answer says up to when it looked.
    private static final int JOBS_MAX = 5_000;

    private final OutlookStore store;
    private final RulesInForce rules;
    private final WorkEstimate estimate;
    private final OutlookWords words;
    private final Caller caller;
    private final DeskClock clock;

    OutlookResource(
            OutlookStore store,
            RulesInForce rules,
            WorkEstimate estimate,
            OutlookWords words,
            Caller caller,
            DeskClock clock) {
        this.store = store;
        this.rules = rules;
        this.estimate = estimate;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Cases by expected breach, the worst first, with the reason",
            description =
                    "Weighs what is left of time, of work, and of the hours in which somebody is "
                            + "there, for each queue in the order of the due times. `horizon` is "
                            + "present if there was more than can be weighed at once: whatever is "
                            + "missing is due at or after it.")
    public Uni<OutlookAnswer> read(
            @QueryParam("assignee") @Parameter(description = "Only the queue of this account")
                    @Nullable String assignee,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 if left out")
                    @Nullable String limit,
            @Context HttpHeaders headers) {
        Actor reader = caller.actor();
        int most = limit(limit);
        Instant now = clock.instant();
        String language = Languages.wantedBy(headers);
        return rules.now()
                .map(inForce -> new BreachOutlook(inForce.calendar(), estimate))
                .chain(outlook ->
                        store.workload(Sight.of(reader), assignee, JOBS_MAX)
                                .map(work -> {
                                    List<Forecast> all =
                                            outlook.of(work.jobs(), work.people(), now);
                                    return new OutlookAnswer(
                                            now,
                                            all.size(),
                                            work.horizon(),
                                            all.stream()
                                                    .limit(most)
                                                    .map(forecast ->
                                                            words.answer(forecast, language))
                                                    .toList());
                                }));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return LIMIT_DEFAULT;
        }
        if (!text.matches("\\d{1,3}") || !isPossible(Integer.parseInt(text))) {
            throw InvalidInput.of("limit", "OUT_OF_RANGE", "must be 1 to " + LIMIT_MAX);
        }
        return Integer.parseInt(text);
    }

    private static boolean isPossible(int limit) {
        return limit >= 1 && limit <= LIMIT_MAX;
    }
}
