/// The register of violations: personal data that were collected, used or disclosed against the
/// law, how that was investigated, decided and reported (FRD-07).
@NullMarked
package dev.redress.core.violation;

import org.jspecify.annotations.NullMarked;
