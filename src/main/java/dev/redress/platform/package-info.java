/// Connects the desk to its surroundings: the clock, HTTP problems, JSON, configuration, the bridge
/// to Lambda, and the caller behind a token.
@NullMarked
package dev.redress.platform;

import org.jspecify.annotations.NullMarked;
