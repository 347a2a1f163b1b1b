package dev.redress.insight;

import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.Cursor;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.AlertStore;
import dev.redress.store.MembershipStore;
import dev.redress.store.MembershipStore.Member;
import dev.redress.store.Page;
import dev.redress.store.StoredAlert;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Mass complaints, and the cases that they consist of.
@Path("/clusters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
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
    "auditor"
})
@Tag(name = "Clusters")
public class ClusterResource {

    private static final String LIST = "clusters";

    private final AlertStore alerts;
    private final MembershipStore memberships;
    private final Caller caller;

    ClusterResource(AlertStore alerts, MembershipStore memberships, Caller caller) {
        this.alerts = alerts;
        this.memberships = memberships;
        this.caller = caller;
    }

    /// Reads the id of a mass complaint from a path.
    static UUID parsed(String text) {
        return CaseId.read(text)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.notFound("There is no mass complaint " + text)));
    }

    @GET
    @Operation(
            summary = "Mass complaints page by page, the open ones first and then the newest",
            description = "Each is the alert of the same id.")
    public Uni<AlertPage> list(@BeanParam ClusterParameters wanted) {
        Page page = wanted.page(LIST);
        return alerts.clusters(page).map(found -> page(found, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One mass complaint, with what happened to it")
    public Uni<AlertAnswer> read(@PathParam("id") String id) {
        return alerts.cluster(parsed(id))
                .chain(found ->
                        alerts.history(found.id())
                                .map(history -> AlertAnswer.of(found, history, null)));
    }

    @GET
    @Path("/{id}/members")
    @Operation(
            summary = "Its cases page by page, in the order in which they came in",
            description =
                    "Those that the caller may see; `members` of the mass complaint counts all."
                            + " Who left it is none.")
    public Uni<MemberPage> members(
            @PathParam("id") String id, @BeanParam ClusterParameters wanted) {
        UUID cluster = parsed(id);
        String list = "members&" + cluster;
        Page page = wanted.page(list);
        return alerts.cluster(cluster)
                .chain(() -> memberships.members(cluster, Sight.of(caller.actor()), page))
                .map(found -> page(found, page, list));
    }

    private static AlertPage page(List<StoredAlert> found, Page page) {
        boolean mayGoOn = found.size() == page.limit();
        return new AlertPage(
                found.stream().map(AlertAnswer::of).toList(),
                mayGoOn ? Cursor.after(found.getLast().id(), LIST) : null);
    }

    private static MemberPage page(List<Member> found, Page page, String list) {
        boolean mayGoOn = found.size() == page.limit();
        return new MemberPage(found, mayGoOn ? Cursor.after(found.getLast().id(), list) : null);
    }
}
