package dev.redress.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Describes the problems that every operation may answer with, so that no resource repeats them.
/// What an operation says itself stays.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String OPEN = "/surveys/";
    private static final String SIGN_IN = "/auth/";
    private static final String REPORTS = "/reports/";
    private static final String OUTLOOK = "/outlook";

    /// Whose commands depend on the version that the caller has seen.
    private static final List<String> VERSIONED =
            List.of(
                    "/complaints/{id}/",
                    "/incidents/{id}/",
                    "/security-events/{id}/",
                    "/violations/{id}/",
                    "/inspections/{id}/");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
            return;
        }
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations()
                                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        problemsOf(path, method)
                .forEach((status, meaning) -> {
                    if (!responses.hasAPIResponse(status)) {
                        responses.addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .description(meaning)
                                        .content(
                                                OASFactory.createContent()
                                                        .addMediaType(
                                                                Problem.MEDIA_TYPE,
                                                                OASFactory.createMediaType()
                                                                        .schema(problem()))));
                    }
                });
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema problem() {
        return OASFactory.createSchema().ref("#/components/schemas/Problem");
    }

    private static Map<String, String> problemsOf(String path, PathItem.HttpMethod method) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!path.contains(OPEN) && !path.contains(SIGN_IN)) {
            problems.put("401", "No valid token");
            problems.put("403", "The role or the authority does not reach that far");
        }
        if (path.contains("{")) {
            problems.put("404", "Not there, or not for the caller to see");
        }
        if (VERSIONED.stream().anyMatch(path::contains) && method == PathItem.HttpMethod.POST) {
            problems.put("409", "Not possible where it stands; of a case, `allowed` says what is");
            problems.put("412", "It has changed since the caller saw it");
            problems.put("428", "Send the version that you have seen as `If-Match`");
        }
        if (path.contains(REPORTS) || path.endsWith(OUTLOOK)) {
            problems.put("504", "Took longer to read than it may; ask for less at once");
        }
        problems.put("422", "Readable but invalid; `errors` says what to mend");
        return problems;
    }
}
