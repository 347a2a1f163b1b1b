/// Runs in Lambda, inside the network: makes and migrates the database of the desk, and does in it
/// what only the owner of the tables may.
@NullMarked
package dev.redress.infra.schema;

import org.jspecify.annotations.NullMarked;
