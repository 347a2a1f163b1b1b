package dev.redress.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of alerts, the newest first.
///
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertPage(List<AlertAnswer> items, @Nullable String next) {}
