/// Messages that come in from outside: what a mail says and who says it, whether a person wrote it,
/// and what becomes of it.
///
/// Mails are read as they are, not as they should be: what is broken is read as far as it can be,
/// and what cannot be read at all says why (RFC 5322, 2045–2047, 2231, 3464, 3834, 8601).
@NullMarked
package dev.redress.core.incoming;

import org.jspecify.annotations.NullMarked;
