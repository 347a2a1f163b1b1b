package dev.redress.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({
        "POST, complaints, COMPLAINTS",
        "POST, imports, COMPLAINTS",
        "GET, imports/1, COMPLAINTS",
        "GET, complaints, CASES_READ",
        "GET, complaints/1, CASES_READ",
        "HEAD, complaints/1/timeline, CASES_READ",
        "POST, complaints/1/messages, CASES_ACT",
        "POST, complaints/1/mediation/consent, CASES_ACT",
        "PUT, complaints, COMPLAINTS",
        "PUT, orders/1, ORDERS",
        "GET, orders/1, ORDERS",
        "POST, shipments/1/nodes, ORDERS",
        "PUT, customers/1/profile, CUSTOMERS"
    })
    void each_request_needs_its_scope_and_no_other_will_do(
            String method, String path, Scope needed) {
        assertThat(Scope.allow(Set.of(needed), method, "/api/v1/" + path)).isTrue();
        assertThat(Scope.allow(EnumSet.complementOf(EnumSet.of(needed)), method, "/api/v1/" + path))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/accounts",
                "/api/v1/auth/logout",
                "/api/v1/policies",
                "/api/v1/complaintsx",
                "/api/v1/",
                "/api/v1",
                "/q/metrics",
                "/complaints"
            })
    void what_no_scope_speaks_of_is_refused(String path) {
        assertThat(Scope.allow(EnumSet.allOf(Scope.class), "GET", path)).isFalse();
    }

    @Test
    void the_words_of_the_desk_are_open_to_all() {
        assertThat(Scope.allow(Set.of(), "GET", "/api/v1/taxonomy")).isTrue();
    }

    @Test
    void labels_lead_back() {
        for (Scope scope : Scope.values()) {
            assertThat(Scope.labelled(scope.label())).contains(scope);
        }
        assertThat(Scope.labelled("root")).isEmpty();
    }
}
