/// Files become evidence of a case, are opened for a purpose, and are handed over sealed.
///
/// A file goes straight to where it is kept. It is in quarantine there until whoever sent it says
/// that it is whole; then it is looked at once, from its first byte to its last, and becomes
/// evidence or is thrown away.
@NullMarked
package dev.redress.file;

import org.jspecify.annotations.NullMarked;
