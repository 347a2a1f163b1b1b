/// Runs in Lambda, inside the network: makes and migrates the database of the desk.
@NullMarked
package dev.redress.infra.schema;

import org.jspecify.annotations.NullMarked;
