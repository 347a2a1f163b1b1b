package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationRequestTest {

    @Test
    void no_request_means_all_that_is_due() {
        assertThat(OperationRequest.orderOf(null)).isEqualTo(OperationOrder.ALL);
    }

    @Test
    void an_empty_request_means_the_same() {
        assertThat(OperationRequest.orderOf(new OperationRequest(null, null)))
                .isEqualTo(OperationOrder.ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, OperationOrder.LIMIT_MAX})
    void the_limits_themselves_are_allowed(int limit) {
        assertThat(OperationRequest.orderOf(new OperationRequest(true, limit)))
                .isEqualTo(new OperationOrder(true, limit));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, OperationOrder.LIMIT_MAX + 1})
    void a_limit_beyond_them_is_refused_by_field(int limit) {
        assertThatThrownBy(() -> OperationRequest.orderOf(new OperationRequest(null, limit)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e ->
                                assertThat(e.errors())
                                        .isEqualTo(
                                                List.of(
                                                        new FieldError(
                                                                "limit",
                                                                "OUT_OF_RANGE",
                                                                "must be 1 to 100000"))));
    }
}
