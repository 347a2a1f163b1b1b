/// The single-machine result: starts a PostgreSQL of its own unless one is configured, migrates it,
/// and runs the application on top. Not part of the cloud functions.
@NullMarked
package dev.redress.server;

import org.jspecify.annotations.NullMarked;
