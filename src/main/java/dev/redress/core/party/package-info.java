/// Merchants and carriers as parties to a case: what they are asked, what they may see, how long
/// they have, and what follows from their silence.
@NullMarked
package dev.redress.core.party;

import org.jspecify.annotations.NullMarked;
