/// Shows which promises are in danger, the worst first, and why.
@NullMarked
package dev.redress.outlook;

import org.jspecify.annotations.NullMarked;
