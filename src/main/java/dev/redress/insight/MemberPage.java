package dev.redress.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.store.MembershipStore.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the cases of a mass complaint, in the order in which they came in. Whose they are is
/// read with each case.
///
/// @param next the cursor of the following page; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberPage(List<Member> items, @Nullable String next) {}
