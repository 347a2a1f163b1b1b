/// Customers get money and its like: granted by people within their limits, approved, revoked, and
/// paid. What is decided stands in `core.compensation` and `core.complaint`; here it is asked for.
@NullMarked
package dev.redress.compensation;

import org.jspecify.annotations.NullMarked;
