package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is told what: a function knows what it needs, and has no room for more.
class FunctionVariablesTest {

    @Test
    void only_the_desk_can_sign() {
        assertThat(whoeverHas(Cloud.EUROPE, "REDRESS_JWT_PRIVATE_KEY"))
                .containsExactly("redress-prod-desk");
    }

    @Test
    void a_secret_of_the_operator_goes_to_who_needs_it_and_stands_in_no_template() {
        assertThat(whoeverHas(Cloud.EUROPE, "REDRESS_PAYOUT_TOKEN"))
                .containsExactly("redress-prod-payout");
        assertThat(whoeverHas(Cloud.EUROPE, "REDRESS_INCOMING_SOURCE_SES_SECRET"))
                .isEqualTo(whoeverHas(Cloud.EUROPE, "REDRESS_INCOMING_SOURCE_SES_AUTHSERV"))
                .containsExactly("redress-prod-intake");
        assertThat(
                        Cloud.EUROPE
                                .templates()
                                .function("-payout")
                                .at("/Environment/Variables/REDRESS_PAYOUT_TOKEN")
                                .toString())
                .contains("{{resolve:secretsmanager:")
                .contains(":SecretString:REDRESS_PAYOUT_TOKEN:");
    }

    @Test
    void who_takes_requests_and_nobody_else_knows_the_edge() {
        assertThat(whoeverHas(Cloud.EUROPE, "REDRESS_ORIGIN_SECRETS"))
                .isEqualTo(whoeverHas(Cloud.EUROPE, "REDRESS_FORWARDED"))
                .containsExactlyInAnyOrder("redress-prod-intake", "redress-prod-desk");
    }

    /// Others verify no tokens, and have no room to give away.
    @Test
    void who_verifies_tokens_and_nobody_else_knows_the_issuers() {
        assertThat(Cloud.FOREIGN.settings().more().keySet())
                .filteredOn(variable -> variable.startsWith("REDRESS_OIDC_"))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(whoeverHas(Cloud.FOREIGN, variable))
                                .containsExactlyInAnyOrder(
                                        "redress-prod-intake", "redress-prod-desk"));
        assertThat(whoeverHas(Cloud.EUROPE, "REDRESS_AWS_SMS"))
                .hasSize(Cloud.EUROPE.templates().functions().size());
    }

    private static List<String> whoeverHas(Cloud cloud, String variable) {
        return cloud.templates().functions().stream()
                .filter(function -> function.at("/Environment/Variables").has(variable))
                .map(function -> function.path("FunctionName").asText())
                .toList();
    }
}
