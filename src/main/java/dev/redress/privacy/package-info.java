/// What people may ask for about their own data, what must stay all the same, and what goes by
/// itself (spec.md §2.26, §10 no. 13 to 18).
@NullMarked
package dev.redress.privacy;

import org.jspecify.annotations.NullMarked;
