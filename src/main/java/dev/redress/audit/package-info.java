/// The audit log: read, sealed, checked, and handed out for others to check.
@NullMarked
package dev.redress.audit;

import org.jspecify.annotations.NullMarked;
