package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of conduct records.
///
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConductPage(List<ConductAnswer> items, @Nullable String next) {}
