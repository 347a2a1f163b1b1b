/// Where files are kept: on the disk of one machine, or in an object store of the S3 kind. Files go
/// between the client and the store, and not through the desk, with requests that the desk signs.
@NullMarked
package dev.redress.platform.storage;

import org.jspecify.annotations.NullMarked;
