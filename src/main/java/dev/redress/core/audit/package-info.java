/// Who did what with the desk, and the chain that proves that nobody changed a word of it since.
@NullMarked
package dev.redress.core.audit;

import org.jspecify.annotations.NullMarked;
