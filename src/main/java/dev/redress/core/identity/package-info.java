/// Who acts: roles of spec.md §7.1 and the person or system behind a command.
@NullMarked
package dev.redress.core.identity;

import org.jspecify.annotations.NullMarked;
