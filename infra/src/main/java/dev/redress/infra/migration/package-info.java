/// The migration of the database as a step of the deployment.
@NullMarked
package dev.redress.infra.migration;

import org.jspecify.annotations.NullMarked;
