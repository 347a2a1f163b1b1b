package dev.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.platform.RefusedStart;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// As an operator tells them by the environment of a function.
class IssuerRolesTest {

    private static final String PREFIX = "REDRESS_OIDC_CORP_";

    @Test
    void names_keep_capitals_hyphens_and_signs() {
        assertThat(
                        told(
                                "ROLE_NAMES",
                                "desk-agents=agent, Desk Leads=supervisor,CN=Desk\\,DC=shop = expert"))
                .isEqualTo(
                        Map.of(
                                "desk-agents", "agent",
                                "Desk Leads", "supervisor",
                                "CN=Desk,DC=shop", "expert"));
    }

    @Test
    void a_name_of_small_letters_may_stand_in_the_name_of_a_variable() {
        assertThat(told("ROLES_AGENTS", "agent")).isEqualTo(Map.of("agents", "agent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agents | redress.oidc has the role name agents, but it must be NAME=ROLE.",
                "=agent | redress.oidc has the role name =agent, but it must be NAME=ROLE.",
                "agents=agent,agents=admin | redress.oidc maps agents to agent and to admin."
            })
    void what_says_no_role_or_two_ends_the_start(String list, String why) {
        assertThatThrownBy(() -> told("ROLE_NAMES", list))
                .isInstanceOf(RefusedStart.class)
                .hasMessage(why);
    }

    @Test
    void a_role_that_the_desk_does_not_know_ends_the_start() {
        assertThatThrownBy(() -> told("ROLE_NAMES", "agents=AGENT"))
                .isInstanceOf(RefusedStart.class)
                .hasMessageStartingWith("redress.oidc maps to AGENT, but the roles are ");
    }

    private static Map<String, String> told(String name, String value) {
        Map<String, String> variables =
                new HashMap<>(
                        Map.of(
                                PREFIX + "ISSUER", "https://login.shop.example",
                                PREFIX + "JWKS_URL", "https://login.shop.example/keys",
                                PREFIX + "AUDIENCE", "redress"));
        variables.put(PREFIX + name, value);
        OidcConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(OidcConfig.class)
                        .withSources(new EnvConfigSource(variables, 300))
                        .build()
                        .getConfigMapping(OidcConfig.class);
        return new IssuerRoles(Objects.requireNonNull(config.issuers().get("corp"))).labels();
    }
}
