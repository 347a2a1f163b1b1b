package dev.redress.desk;

import dev.redress.platform.Cursor;
import dev.redress.store.ConductStore;
import dev.redress.store.Page;
import dev.redress.store.StoredConduct;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How the desk's people write, for those who lead them. All of them may see every case.
@Path("/conduct-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "compliance", "operations", "auditor"})
@Tag(name = "Staff")
public class ConductResource {

    private final ConductStore records;

    ConductResource(ConductStore records) {
        this.records = records;
    }

    @GET
    @Operation(
            summary = "What broke the rules of conduct, newest first, page by page",
            description =
                    "Texts that were blocked (`BLOCK`) and those that were sent all the same "
                            + "(`FLAG`), with the words that break a rule of the policy `conduct`.")
    public Uni<ConductPage> list(
            @QueryParam("account") @Parameter(description = "Who wrote it")
                    @Nullable String account,
            @QueryParam("caseNo") @Nullable String caseNo,
            @BeanParam PageParameters wanted) {
        String list = "conduct&%s&%s".formatted(account, caseNo);
        Page page = wanted.page(list);
        return records.list(account, caseNo, page).map(found -> page(found, page, list));
    }

    private static ConductPage page(List<StoredConduct> found, Page page, String list) {
        boolean mayGoOn = found.size() == page.limit();
        return new ConductPage(
                found.stream().map(ConductAnswer::of).toList(),
                mayGoOn ? Cursor.after(found.getLast().id(), list) : null);
    }
}
