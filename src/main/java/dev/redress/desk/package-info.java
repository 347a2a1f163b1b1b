/// People work on cases: they read, list and move them through their states.
///
/// A case that the caller may not see does not exist for the caller. Commands are noun resources
/// under the case; each carries the version that the caller has seen and answers with the changed
/// case. What the life cycle refuses is answered with the reason and with what is possible now.
@NullMarked
package dev.redress.desk;

import org.jspecify.annotations.NullMarked;
