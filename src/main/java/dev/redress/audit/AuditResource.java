package dev.redress.audit;

import dev.redress.audit.AuditAnswers.AnchorAnswer;
import dev.redress.audit.AuditAnswers.AuditAnswer;
import dev.redress.audit.AuditAnswers.AuditPage;
import dev.redress.core.audit.AuditEntry;
import dev.redress.platform.Cursor;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.store.AuditStore;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The audit log, for those who watch the others. Their reading stands in it, too.
@Path("/audit")
@RolesAllowed({"compliance", "security", "auditor"})
@Tag(name = "Audit")
public class AuditResource {

    private static final String LINES = "application/x-ndjson";
    private static final int LINKS_MAX = 10_000;
    private static final int LINKS_DEFAULT = 1_000;
    private static final int ANCHORS_MAX = 5_000;

    private final AuditStore log;

    AuditResource(AuditStore log) {
        this.log = log;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who did what with the desk, the latest first, page by page",
            description =
                    "Reads of personal data, changes, sign-ins, reveals, exports, and what was refused "
                            + "or not found. Nobody can change it.")
    public Uni<AuditPage> list(@BeanParam AuditParameters wanted) {
        Page page = wanted.page();
        return log.list(wanted.filter(), page).map(found -> page(found, page, wanted.asked()));
    }

    @GET
    @Path("/chain")
    @Produces(LINES)
    @Operation(
            summary = "The log in its chain of hashes, one entry a line",
            description =
                    "In the order of their numbers, behind the number `after`. An entry stands in it a "
                            + "few seconds after it was written. `src/bin/audit verify` checks it without "
                            + "the desk.")
    public Uni<String> chain(
            @QueryParam("after")
                    @Parameter(description = "The number of the last line so far, 0 if left out")
                    @Nullable String after,
            @QueryParam("limit") @Parameter(description = "1 to 10,000, 1,000 if left out")
                    @Nullable String limit) {
        int wanted = AuditParameters.number("limit", limit, LINKS_DEFAULT, LINKS_MAX);
        return log.chain(number(after), wanted)
                .map(links ->
                        links.stream()
                                .map(ChainLine::of)
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()));
    }

    @GET
    @Path("/anchors")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far the chain had come each night",
            description =
                    "To be kept outside of the desk: whoever has an anchor can prove that nothing before "
                            + "it was changed. At most 5,000, the first day first.")
    public Uni<Items<AnchorAnswer>> anchors() {
        return log.anchors(0, ANCHORS_MAX)
                .map(found ->
                        new Items<>(
                                found.stream()
                                        .map(anchor ->
                                                new AnchorAnswer(
                                                        anchor.day(),
                                                        anchor.number(),
                                                        anchor.hash(),
                                                        anchor.anchoredAt()))
                                        .toList()));
    }

    private static AuditPage page(List<AuditEntry> found, Page page, String asked) {
        boolean mayGoOn = found.size() == page.limit();
        return new AuditPage(
                found.stream().map(AuditAnswer::of).toList(),
                mayGoOn ? Cursor.after(found.getLast().id(), asked) : null);
    }

    private static long number(@Nullable String given) {
        if (given == null) {
            return 0;
        }
        if (!given.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "OUT_OF_RANGE", "must be the number of an entry");
        }
        return Long.parseLong(given);
    }
}
