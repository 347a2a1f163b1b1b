/// What may be shown of personal data (spec.md §7.3). Masking cannot be undone: the original stays
/// where it is stored, and whoever may see it asks for it with a purpose.
@NullMarked
package dev.redress.core.privacy;

import org.jspecify.annotations.NullMarked;
