package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_name_of_the_operators_own_is_enough() {
        assertThat(ISSUER.variables(Map.of("REDRESS_OIDC_ACME_ISSUER", ADDRESS))).isEmpty();
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
