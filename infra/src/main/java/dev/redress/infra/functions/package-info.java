/// The functions: which there are, what each is given, and what it may do.
@NullMarked
package dev.redress.infra.functions;

import org.jspecify.annotations.NullMarked;
