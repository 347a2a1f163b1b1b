package dev.redress.customer;

import dev.redress.core.customer.AgeGroup;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the app tells of a customer, instead of what it told before.
///
/// @param consumptionHabits how they buy, in a few words each
record ProfileRequest(
        @Schema(examples = "FROM_25") @Nullable AgeGroup ageGroup,
        @Schema(examples = "[\"常购数码产品\", \"偏好当日达\"]") @Size(max = 20)
                @Nullable List<@NotBlank @Size(max = 100) String> consumptionHabits) {

    List<String> habits() {
        return consumptionHabits == null ? List.of() : consumptionHabits;
    }
}
