package dev.redress.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A fresh token.
///
/// @param accessToken sent along as `Authorization: Bearer …`
/// @param expiresIn seconds
public record TokenAnswer(
        @Schema(examples = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.e30.c2ln") String accessToken,
        @Schema(examples = "3600") long expiresIn,
        @Schema(examples = "[\"agent\"]") List<String> roles) {

    public TokenAnswer {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "TokenAnswer for " + roles;
    }
}
