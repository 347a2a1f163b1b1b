package dev.redress.identity;

import dev.redress.identity.AccountAnswers.AccountAnswer;
import dev.redress.identity.AccountAnswers.AccountPage;
import dev.redress.identity.AccountAnswers.ChangeAnswer;
import dev.redress.identity.AccountAnswers.OneTimePasswordAnswer;
import dev.redress.identity.AccountRequests.AccountRequest;
import dev.redress.identity.AccountRequests.ReasonRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Items;
import dev.redress.store.AccountBook;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Who may sign in.
@Path("/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@Tag(name = "Accounts")
public class AccountResource {

    private static final int CHANGES_MAX = 200;

    private final Accounts accounts;
    private final AccountBook book;
    private final Caller caller;

    AccountResource(Accounts accounts, AccountBook book, Caller caller) {
        this.accounts = accounts;
        this.book = book;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "The accounts by name, page by page")
    public Uni<AccountPage> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LIMIT_MAX) int limit,
            @RestQuery @Nullable String cursor) {
        return book.list(cursor, limit)
                .map(found ->
                        new AccountPage(
                                found.stream().map(AccountAnswer::of).toList(),
                                found.size() < limit ? null : found.getLast().username()));
    }

    @GET
    @Path("/{username}")
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "One account, with the roles that are proposed for it")
    public Uni<AccountAnswer> read(@RestPath String username) {
        return book.find(username).map(AccountAnswer::of);
    }

    @GET
    @Path("/{username}/changes")
    @RolesAllowed({"admin", "security", "auditor"})
    @Operation(summary = "What was done to an account, by whom and why, the latest first")
    public Uni<Items<ChangeAnswer>> changes(@RestPath String username) {
        return book.find(username)
                .chain(() -> book.changes(username, CHANGES_MAX))
                .map(found -> new Items<>(found.stream().map(ChangeAnswer::of).toList()));
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Opens an account, which has no role yet",
            description =
                    "The answer holds a one-time password, which is shown once and good for three"
                            + " days. Its owner must change it before anything else. Roles come by"
                            + " `POST …/roles` and another person.")
    @APIResponse(responseCode = "201", description = "The account and its one-time password")
    @APIResponse(responseCode = "409", description = "NAME_TAKEN, in whatever case")
    public Uni<OneTimePasswordAnswer> create(@NotNull @Valid @Nullable AccountRequest body) {
        AccountRequest request = Body.of(body);
        return accounts.create(
                Body.required("username", request.username()),
                Body.required("reason", request.reason()),
                caller.actor());
    }

    @POST
    @Path("/{username}/password-reset")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            summary = "Gives a new one-time password to somebody who forgot theirs",
            description =
                    "All their sessions end. They must change it before anything else. An account"
                            + " without second factor is switched off until another administrator"
                            + " switches it on, so that nobody gets into it alone.")
    @APIResponse(responseCode = "200", description = "The one-time password, shown once")
    @APIResponse(responseCode = "403", description = "OWN_ACCOUNT")
    public Uni<OneTimePasswordAnswer> resetPassword(
            @RestPath String username, @NotNull @Valid @Nullable ReasonRequest body) {
        return accounts.resetPassword(username, reasonOf(body), caller.actor());
    }

    @POST
    @Path("/{username}/deactivation")
    @RolesAllowed({"admin", "security"})
    @Operation(
            summary = "Switches an account off",
            description =
                    "From now on its tokens are refused, at the latest ten seconds later those of"
                            + " customers and programs.")
    @APIResponse(responseCode = "403", description = "OWN_ACCOUNT")
    public Uni<AccountAnswer> deactivate(
            @RestPath String username, @NotNull @Valid @Nullable ReasonRequest body) {
        return accounts.setActive(username, false, reasonOf(body), caller.actor());
    }

    @POST
    @Path("/{username}/activation")
    @Operation(summary = "Switches an account on again, with the roles that it had")
    @APIResponse(
            responseCode = "403",
            description =
                    "OWN_ACCOUNT; SECOND_PERSON_NEEDED: the caller was the last to set its password")
    public Uni<AccountAnswer> activate(
            @RestPath String username, @NotNull @Valid @Nullable ReasonRequest body) {
        return accounts.setActive(username, true, reasonOf(body), caller.actor());
    }

    @POST
    @Path("/{username}/unlock")
    @Operation(
            summary = "Forgets the wrong passwords of an account",
            description = "Those of an address stay: its lock ends by itself.")
    @APIResponse(responseCode = "403", description = "OWN_ACCOUNT")
    public Uni<AccountAnswer> unlock(
            @RestPath String username, @NotNull @Valid @Nullable ReasonRequest body) {
        return accounts.unlock(username, reasonOf(body), caller.actor());
    }

    private static String reasonOf(@Nullable ReasonRequest body) {
        return Body.required("reason", Body.of(body).reason());
    }
}
