package dev.redress.privacy;

import dev.redress.core.privacy.DataRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked for about somebody's data.
interface DataRequestForms {

    int LINE_MAX = 200;
    int ID_MAX = 100;

    /// What a customer asks for.
    ///
    /// @param customerId whose data; for customers their own if left out
    /// @param identity how it was made sure who asks; not for customers, who have signed in
    /// @param contact for a correction only: what is to be in the place of what is known
    record DataRequestForm(
            @NotNull DataRequest.@Nullable Kind kind,
            @Schema(examples = "customer1") @Size(min = 1, max = ID_MAX)
                    @Nullable String customerId,
            @Schema(examples = "Called back at the number known before") @Size(max = LINE_MAX)
                    @Nullable String identity,
            @Valid @Nullable ContactForm contact) {}

    /// Contact data; what is left out stays.
    record ContactForm(
            @Size(min = 1, max = LINE_MAX) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*")
                    @Nullable String name,
            @Schema(examples = "13912345678")
                    @Size(max = LINE_MAX)
                    @Pattern(regexp = "\\+?[0-9(][0-9 ().-]{3,30}[0-9]")
                    @Nullable String phone,
            @Schema(examples = "li@example.com") @Size(max = LINE_MAX) @Email
                    @Nullable String email) {

        boolean isEmpty() {
            return name == null && phone == null && email == null;
        }
    }
}
