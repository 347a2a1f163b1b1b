package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the evidence of a case.
///
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidencePage(List<EvidenceAnswer> items, @Nullable String next) {}
