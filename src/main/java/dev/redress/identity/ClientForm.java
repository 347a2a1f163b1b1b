package dev.redress.identity;

import dev.redress.core.identity.AccountName;
import dev.redress.core.identity.Scope;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.LinkToken;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a program sends for a token (RFC 6749, 4.4.2): its name and secret as HTTP Basic, or in the
/// form.
public class ClientForm {

    static final String GRANT = "client_credentials";

    private static final String BASIC = "Basic ";

    @FormParam("grant_type")
    @Nullable String grantType;

    @FormParam("scope")
    @Nullable String scope;

    @FormParam("client_id")
    @Nullable String clientId;

    @FormParam("client_secret")
    @Nullable String clientSecret;

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    @Nullable String authorization;

    /// Who asks.
    record Client(String id, LinkToken secret) {}

    /// Empty if they do not say, not so that it can be read, or under a name that no client can
    /// have.
    Optional<Client> client() {
        return named().filter(client -> AccountName.isValid(client.id()));
    }

    private Optional<Client> named() {
        if (authorization != null
                && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return ofBasic(authorization.substring(BASIC.length()));
        }
        return clientId == null || clientSecret == null
                ? Optional.empty()
                : Optional.of(new Client(clientId, new LinkToken(clientSecret)));
    }

    /// @throws InvalidInput for another grant
    void requireGrant() {
        if (!GRANT.equals(grantType)) {
            throw InvalidInput.of("grant_type", "UNKNOWN_VALUE", "must be " + GRANT);
        }
    }

    /// The scopes that are asked for, of those that the client has; all if it does not say.
    ///
    /// @throws InvalidInput for one that it does not have
    Set<Scope> scopes(Set<Scope> held) {
        if (scope == null || scope.isBlank()) {
            return held;
        }
        List<String> wanted = List.of(scope.strip().split(" +"));
        Set<Scope> known =
                wanted.stream()
                        .map(Scope::labelled)
                        .flatMap(Optional::stream)
                        .filter(held::contains)
                        .collect(Collectors.toSet());
        if (known.size() < wanted.stream().distinct().count()) {
            throw InvalidInput.of("scope", "INVALID_SCOPE", "is more than the client has");
        }
        return known;
    }

    // Both halves are encoded as in a form before they are joined (RFC 6749, 2.3.1).
    private static Optional<Client> ofBasic(String encoded) {
        try {
            String text =
                    new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Client(
                                    decoded(text.substring(0, colon)),
                                    new LinkToken(decoded(text.substring(colon + 1)))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
