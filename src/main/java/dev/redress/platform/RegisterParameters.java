package dev.redress.platform;

import dev.redress.store.ChangeRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What every command on an entry of a register carries beside its body.
public class RegisterParameters {

    // UUID.fromString would also take 1-1-1-1-1.
    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @PathParam("id")
    @Parameter(description = "The id of the entry")
    @Nullable String id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "The version that the caller has seen, in quotes", example = "\"3\"")
    @Nullable String ifMatch;

    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "Makes a repetition harmless")
    @Nullable String idempotencyKey;

    /// For a change that must not be decided upon an outdated entry.
    public RegisterRequest ofSeenVersion() {
        return new RegisterRequest(parsed(id), IfMatch.version(ifMatch), idempotencyKey);
    }

    /// For what adds to an entry and depends on nothing in it.
    public RegisterRequest ofAnyVersion() {
        long version = ifMatch == null ? ChangeRequest.ANY_VERSION : IfMatch.version(ifMatch);
        return new RegisterRequest(parsed(id), version, idempotencyKey);
    }

    /// The id that a path names; what is none is not there.
    public static UUID parsed(@Nullable String text) {
        if (text == null || !UUID_FORM.matcher(text).matches()) {
            throw new ProblemException(Problem.notFound("There is no entry " + text));
        }
        return UUID.fromString(text);
    }
}
