package dev.redress.guidance;

import dev.redress.core.guidance.Article;
import dev.redress.core.guidance.Article.Side;
import dev.redress.core.guidance.Article.Topic;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.ArticleStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What the desk knows and may answer customers with.
@Path("/knowledge/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "senior", "supervisor", "middle", "compliance", "operations"})
@Tag(name = "Guidance")
public class ArticleResource {

    private static final int ARTICLES_MAX = 200;

    // UUID.fromString would also take 1-1-1-1-1.
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final ArticleStore articles;
    private final Caller caller;
    private final DeskClock clock;

    ArticleResource(ArticleStore articles, Caller caller, DeskClock clock) {
        this.articles = articles;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What the desk knows, newest first",
            description =
                    "Agents see what both sides have confirmed; those who edit and confirm see all. At "
                            + "most 200.")
    public Uni<Items<ArticleAnswer>> list() {
        boolean confirmedOnly =
                !caller.actor()
                        .hasAny(Role.SUPERVISOR, Role.MIDDLE, Role.COMPLIANCE, Role.OPERATIONS);
        return articles.list(confirmedOnly, ARTICLES_MAX)
                .map(found -> new Items<>(found.stream().map(ArticleAnswer::of).toList()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Suggests something that the desk should know",
            description = "Nobody is answered with it before both sides have confirmed it.")
    public Uni<ArticleAnswer> suggest(@NotNull @Valid @Nullable ArticleRequest body) {
        ArticleRequest wanted = Body.of(body);
        Topic topic = Body.required("topic", wanted.topic());
        Instant now = clock.instant();
        Article article =
                new Article(
                        TimeOrderedId.at(now),
                        topic,
                        wanted.title(),
                        wanted.body(),
                        caller.actor().name(),
                        now,
                        null,
                        null);
        return articles.add(article).map(_ -> ArticleAnswer.of(article));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"middle", "compliance", "operations"})
    @Operation(
            summary = "Confirms an article",
            description =
                    "Compliance for the legal side, the middle office or the operations lead for the "
                            + "operations side; never who wrote it. Needs no body.")
    public Uni<ArticleAnswer> confirm(@PathParam("id") String id) {
        UUID articleId = parsed(id);
        Actor actor = caller.actor();
        Side side = actor.has(Role.COMPLIANCE) ? Side.LEGAL : Side.OPERATIONS;
        return find(articleId)
                .invoke(found -> requireAnother(found, actor))
                .chain(() -> articles.confirm(articleId, side, actor.name(), clock.instant()))
                .invoke(ArticleResource::requireConfirmed)
                .chain(() -> find(articleId))
                .map(ArticleAnswer::of);
    }

    private Uni<Article> find(UUID id) {
        return articles.find(List.of(id))
                .map(found ->
                        found.stream()
                                .findFirst()
                                .orElseThrow(() ->
                                        new ProblemException(
                                                Problem.notFound("There is no article " + id))));
    }

    private static UUID parsed(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new ProblemException(Problem.notFound("There is no article " + text));
        }
        return UUID.fromString(text);
    }

    private static void requireAnother(Article article, Actor actor) {
        if (article.writtenBy().equals(actor.name())) {
            throw new ProblemException(
                    Problem.forbidden("OWN_WORK", "Another person must confirm it"));
        }
    }

    private static void requireConfirmed(boolean isConfirmed) {
        if (!isConfirmed) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "ALREADY_APPROVED",
                            "Not possible now",
                            "This side has confirmed it already"));
        }
    }
}
