/// The registers of what is looked at at intervals: scans, tests, assessments, audits, reviews,
/// with what was found and until when it is mended (spec.md §10, point 12).
@NullMarked
package dev.redress.core.inspection;

import org.jspecify.annotations.NullMarked;
