package dev.redress.platform;

import dev.redress.store.ChangeRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What every command on a case carries beside its body.
public class CommandParameters {

    @PathParam("id")
    @Parameter(description = "The id of the case")
    @Nullable String id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The version that the caller has seen, in quotes", example = "\"3\"")
    @Nullable String ifMatch;

    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "Makes a repetition harmless")
    @Nullable String idempotencyKey;

    /// For a change that must not be decided upon an outdated case.
    public CaseRequest ofSeenVersion() {
        return new CaseRequest(CaseId.parse(id), IfMatch.version(ifMatch), idempotencyKey);
    }

    /// For what adds to a case and depends on nothing in it.
    public CaseRequest ofAnyVersion() {
        long version = ifMatch == null ? ChangeRequest.ANY_VERSION : IfMatch.version(ifMatch);
        return new CaseRequest(CaseId.parse(id), version, idempotencyKey);
    }
}
