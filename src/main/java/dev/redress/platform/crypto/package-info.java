/// Keys: where they come from, and what is sealed with them.
///
/// A *keyset* holds the keys that seal values and those that make marks of them. It is stored
/// *wrapped*: sealed with the one key-encryption key, which is a file on a single machine and stays
/// in AWS KMS in the cloud.
@NullMarked
package dev.redress.platform.crypto;

import org.jspecify.annotations.NullMarked;
