/// The keys that the desk signs with, and those that it verifies with: one of the first kind, any
/// number of the second. Each is called by its thumbprint (RFC 7638), which tokens carry as `kid`.
///
/// A key is changed without anybody being locked out in three steps: the new public key is verified
/// with everywhere, then the new private key is signed with everywhere, then, when the last token
/// of the old one has expired, its public key is taken away.
@NullMarked
package dev.redress.platform.keys;

import org.jspecify.annotations.NullMarked;
