package dev.redress.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A token for a program, in the words of RFC 6749, 5.1.
///
/// @param expiresIn seconds
/// @param scope separated by spaces
@RegisterForReflection
public record ClientTokenAnswer(
        @JsonProperty("access_token") @Schema(examples = "eyJ0eXAiOiJKV1QifQ.e30.c2ln")
                String accessToken,
        @JsonProperty("token_type") @Schema(examples = "Bearer") String tokenType,
        @JsonProperty("expires_in") @Schema(examples = "900") long expiresIn,
        @Schema(examples = "complaints cases.read") String scope) {

    @Override
    public String toString() {
        return "ClientTokenAnswer for " + scope;
    }
}
