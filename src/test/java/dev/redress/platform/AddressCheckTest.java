package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that are no text.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AddressCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue?assignee=a%00b",
                "/complaints?orderNo=%00",
                "/complaints?%00=1",
                "/complaints/%00",
                "/customers/c%001/complaints",
                "/policies/%00",
                "/policies/deadlines%00/versions/1",
                "/calendars/CN%00",
                "/classifiers/%00",
                "/exemplars?status=%00",
                "/alerts?kind=%00",
                "/outlook?assignee=%00",
                "/reports/tags?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z&tag=%00",
                "/reports/tags?from=2026-03-01T16:00:00Z&to=2026-03-02T16:00:00Z&tag=%FF",
                "/queue?assignee=%C0%80",
                "/queue?assignee=%ED%A0%80",
                "/complaints/%FF"
            })
    void are_refused_as_such_and_only_to_those_who_may_ask(String path) {
        Api.as("supervisor1")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_ADDRESS"));
        Api.anonymous().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue?assignee=%E5%BC%A0+%F0%9F%98%A1&limit=5",
                "/queue?assignee=%01",
                "/queue?assignee=%2500",
                "/queue?assignee=100%25"
            })
    void whatever_is_text_is_read(String path) {
        Api.as("supervisor1").urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "/a%", "/a%0", "/a%zz", "/%e5%bc", "/%00", "/%e5x%bc%a0"})
    void broken_encodings_are_none(String address) {
        assertThat(AddressCheck.isText(address)).isFalse();
    }
}
