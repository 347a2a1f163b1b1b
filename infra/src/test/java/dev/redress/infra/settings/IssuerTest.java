package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    private static final String ADDRESS = "https://login.shop.example";
    private static final Issuer ISSUER = new Issuer(ADDRESS, "redress", false);

    @Test
    void the_desk_knows_it_by_variables() {
        Map<String, String> told = Map.of("REDRESS_OIDC_CORP_JWKS_URL", ADDRESS + "/keys");

        assertThat(ISSUER.variables(told))
                .isEqualTo(
                        Map.of(
                                "REDRESS_OIDC_CORP_ISSUER",
                                ADDRESS,
                                "REDRESS_OIDC_CORP_AUDIENCE",
                                "redress"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDRESS_OIDC_ACME_", "REDRESS_OIDC__MY_CORP__"})
    void the_desk_knows_it_by_a_name_of_the_operators_own(String name) {
        Map<String, String> told = Map.of(name + "ISSUER", ADDRESS, name + "JWKS_URL", "keys");

        assertThat(ISSUER.variables(told))
                .isEqualTo(Map.of(name + "ISSUER", ADDRESS, name + "AUDIENCE", "redress"));
    }

    /// Nothing but the address would tell that it is the same issuer, and the desk would not start.
    @Test
    void under_a_name_of_the_operators_own_its_keys_are_needed_likewise() {
        Map<String, String> told =
                Map.of(
                        "REDRESS_OIDC_ACME_ISSUER",
                        ADDRESS,
                        "REDRESS_OIDC_CORP_JWKS_URL",
                        ADDRESS + "/keys");

        assertThatThrownBy(() -> ISSUER.variables(told))
                .hasMessageStartingWith("issuer needs REDRESS_OIDC_ACME_JWKS_URL");
    }

    /// The gateway would want one, functions the other, and nobody could get in.
    @Test
    void under_a_name_of_the_operators_own_another_audience_is_refused() {
        Map<String, String> told =
                Map.of(
                        "REDRESS_OIDC_ACME_ISSUER",
                        ADDRESS,
                        "REDRESS_OIDC_ACME_JWKS_URL",
                        ADDRESS + "/keys",
                        "REDRESS_OIDC_ACME_AUDIENCE",
                        "desk");

        assertThatThrownBy(() -> ISSUER.variables(told))
                .hasMessage(
                        "issuer and audience make REDRESS_OIDC_ACME_AUDIENCE redress, but it is said to be desk: say one of both");
    }

    @Test
    void what_a_variable_says_otherwise_is_not_overridden_in_silence() {
        Map<String, String> told =
                Map.of(
                        "REDRESS_OIDC_CORP_ISSUER", ADDRESS + "/other",
                        "REDRESS_OIDC_CORP_JWKS_URL", ADDRESS + "/keys");

        assertThatThrownBy(() -> ISSUER.variables(told))
                .hasMessage(
                        "issuer and audience make REDRESS_OIDC_CORP_ISSUER %s, but it is said to be %s: say one of both"
                                .formatted(ADDRESS, ADDRESS + "/other"));
    }

    /// Otherwise the desk would refuse all its tokens, and not even start.
    @Test
    void without_its_keys_it_is_refused() {
        Map<String, String> ofAnother = Map.of("REDRESS_OIDC_ACME_ISSUER", ADDRESS + "/other");

        assertThatThrownBy(() -> ISSUER.variables(ofAnother))
                .hasMessageStartingWith("issuer needs REDRESS_OIDC_CORP_JWKS_URL");
    }
}
