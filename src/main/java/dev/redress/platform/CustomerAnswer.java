package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// The customer, as far as the reader may know.
///
/// @param consentVersion of the published texts that were shown when the contact data were taken
/// @param contactPurpose what the contact data are for; they are not to be used for anything else
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerAnswer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Integer consentVersion,
        @Nullable String contactPurpose) {}
