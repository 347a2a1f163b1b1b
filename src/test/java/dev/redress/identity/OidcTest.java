package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.identity.Role;
import dev.redress.platform.RefusedStart;
import dev.redress.store.Account;
import dev.redress.store.AccountStore;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.LocalIssuer;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(LocalIssuer.class)
class OidcTest {

    private static final String AUDIENCE = "redress-desk";
    private static final Duration REPRIEVE = Duration.ofMillis(500);

    @Inject AccountStore accounts;
    @Inject OidcConfig config;

    @BeforeEach
    void wait_for_the_demo_accounts() {
        Ready.await();
    }

    @Test
    void its_people_have_the_roles_that_theirs_mean_here() {
        String agent = first(claims("lin", "desk-agents", "other"));
        String lead = first(claims("min", "desk-leads"));

        opens(agent, "/policies").statusCode(200);
        opens(agent, "/reports/escalations").statusCode(403);
        opens(lead, "/team").statusCode(200);
        opens(first(claims("lin", "agent", "admin")), "/policies").statusCode(403);
        opens(first(claims("lin")), "/policies").statusCode(403);
    }

    /// Capitals and spaces survive a list, which a variable can hold, but no name of a variable.
    @Test
    void roles_that_are_told_as_a_list_mean_the_same() {
        opens(first(claims("wen", "Desk Leads (EU)")), "/team").statusCode(200);
        opens(first(claims("wen", "desk leads (eu)")), "/team").statusCode(403);
    }

    /// Only what the operator mapped counts, however the token puts it.
    @Test
    void it_cannot_give_roles_of_the_desk_by_itself() {
        JwtClaimsBuilder claims =
                claims("lin", "none")
                        .groups(Set.of("admin"))
                        .claim("roleMappings", Map.of("none", "admin"))
                        .claim("scope", "complaints")
                        .claim("sid", "0190a000-0000-7000-8000-000000000000");

        opens(first(claims), "/accounts").statusCode(403);
    }

    @Test
    void a_token_for_another_service_is_none_here() {
        opens(first(claims("lin", "desk-agents").audience("another")), "/policies").statusCode(401);
        opens(
                        first(claims("lin", "desk-agents").audience(Set.of("another", AUDIENCE))),
                        "/policies")
                .statusCode(200);
        JwtClaimsBuilder without =
                Jwt.claim("preferred_username", "lin")
                        .issuer(LocalIssuer.ISSUER)
                        .claim("realm_access", Map.of("roles", List.of("desk-agents")))
                        .expiresIn(600);
        opens(first(without), "/policies").statusCode(401);
    }

    @Test
    void what_is_expired_or_of_nobody_or_of_the_desk_itself_is_refused() {
        opens(
                        first(
                                claims("lin", "desk-agents")
                                        .expiresAt(Instant.now().minusSeconds(60))),
                        "/policies")
                .statusCode(401);
        opens(first(claims("system", "desk-agents")), "/policies").statusCode(401);
        opens(first(claims("", "desk-agents")), "/policies").statusCode(401);
    }

    /// The desk's key signs for the desk, the issuer's for the issuer.
    @Test
    void keys_count_for_their_own_issuer_only() {
        opens(claims("lin", "desk-agents").sign(), "/policies").statusCode(401);
        opens(first(Jwt.upn("admin1").groups("admin").expiresIn(600)), "/policies").statusCode(401);
        opens(
                        first(
                                claims("lin", "desk-agents")
                                        .issuer("https://id.corp.example/realms/customers")),
                        "/policies")
                .statusCode(401);
    }

    @Test
    void neither_unsigned_tokens_nor_public_keys_as_secrets_are_taken() {
        String good = first(claims("lin", "desk-agents"));
        String claims = List.of(good.split("\\.", -1)).get(1);
        String none = encoded("{\"alg\":\"none\"}") + "." + claims + ".";
        String publicKeys = RestAssured.get(jwksUrl()).asString();

        opens(none, "/policies").statusCode(401);
        opens(claims("lin", "desk-agents").signWithSecret(publicKeys), "/policies").statusCode(401);
        opens(good.substring(0, good.length() - 8), "/policies").statusCode(401);
    }

    /// By an issuer of which nobody has asked yet: unknown keys make it ask once a minute only.
    @Test
    void a_new_key_of_the_issuer_is_found_when_a_token_names_it() {
        ForeignIssuer issuer =
                new ForeignIssuer(Objects.requireNonNull(config.issuers().get("corp")));
        String old = first(claims("lin", "desk-agents"));
        assertThat(issuer.verify(old).roles()).containsExactly("agent");

        outliveTheReprieve();
        RestAssured.post(jwksUrl().replace("/keys", "/rotation"));

        String fresh = signed(claims("min", "desk-leads"), LocalIssuer.SECOND);
        assertThat(issuer.verify(fresh).name()).isEqualTo("min");
        assertThat(issuer.verify(old).name()).isEqualTo("lin");
    }

    @Test
    void an_account_of_that_name_that_is_switched_off_keeps_them_out() {
        String token = first(claims("gone.lin", "desk-agents"));
        opens(token, "/policies").statusCode(200);

        Account off = new Account("gone.lin", Passwords.hash("unused"), Set.of(Role.AGENT), false);
        Database.await(() -> accounts.save(List.of(off)));

        opens(token, "/policies").statusCode(401).body("code", equalTo("UNAUTHORIZED"));
    }

    @Test
    void roles_that_are_none_end_the_start() {
        OidcConfig.Issuer corp = Objects.requireNonNull(config.issuers().get("corp"));

        assertThatThrownBy(() -> new ForeignIssuer(mappingTo(corp, "root")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("maps to root");
    }

    /// Right after it fetched keys the library does not fetch them again, whatever it is asked.
    private static void outliveTheReprieve() {
        Instant end = Instant.now().plus(REPRIEVE);
        while (Instant.now().isBefore(end)) {
            RestAssured.get(jwksUrl()).then().statusCode(200);
        }
    }

    private static OidcConfig.Issuer mappingTo(OidcConfig.Issuer corp, String role) {
        return new OidcConfig.Issuer() {
            @Override
            public String issuer() {
                return corp.issuer();
            }

            @Override
            public String jwksUrl() {
                return corp.jwksUrl();
            }

            @Override
            public String audience() {
                return corp.audience();
            }

            @Override
            public String nameClaim() {
                return corp.nameClaim();
            }

            @Override
            public String roleClaim() {
                return corp.roleClaim();
            }

            @Override
            public Map<String, String> roles() {
                return Map.of("x", role);
            }

            @Override
            public Optional<List<String>> roleNames() {
                return Optional.empty();
            }
        };
    }

    private static ValidatableResponse opens(String token, String path) {
        return Api.anonymous().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static JwtClaimsBuilder claims(String name, String... roles) {
        return Jwt.claim("preferred_username", name)
                .subject("f3b0c442")
                .issuer(LocalIssuer.ISSUER)
                .audience(AUDIENCE)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(600);
    }

    private static String first(JwtClaimsBuilder claims) {
        return signed(claims, LocalIssuer.FIRST);
    }

    private static String signed(JwtClaimsBuilder claims, String key) {
        Config config = ConfigProvider.getConfig();
        try {
            return claims.jws()
                    .keyId(LocalIssuer.keyId(key))
                    .sign(KeyUtils.decodePrivateKey(config.getValue(key, String.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwksUrl() {
        return ConfigProvider.getConfig().getValue("redress.oidc.corp.jwks-url", String.class);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
