/// The web application as files: bundled while Redress is built, served by the server. What it is
/// made of is in `src/main/web`.
@NullMarked
package dev.redress.server.console;

import org.jspecify.annotations.NullMarked;
