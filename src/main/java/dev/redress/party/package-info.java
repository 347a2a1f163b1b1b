/// Merchants and carriers answer in a case, by a link and without an account: staff ask them in,
/// the desk watches their time, and whoever holds the link sees what was agreed to be shown.
///
/// The token is in the message to the party and nowhere else; the desk keeps a hash of it, and no
/// log line holds either.
@NullMarked
package dev.redress.party;

import org.jspecify.annotations.NullMarked;
