package dev.redress.desk;

import java.util.List;

/// The cases that may be the same complaint, the most alike first.
///
/// @param complete false if there are more cases of the customer, the order or the product than
///   were looked at, or more that are alike than are listed
record DuplicatesAnswer(List<DuplicateAnswer> items, boolean complete) {}
