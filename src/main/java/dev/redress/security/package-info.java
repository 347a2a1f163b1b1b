/// Registers of what endangers data or breaks rules: security events, violations, inspections; and
/// the sweeps that watch them, or find something to put in.
@NullMarked
package dev.redress.security;

import org.jspecify.annotations.NullMarked;
