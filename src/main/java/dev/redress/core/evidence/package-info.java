/// What proves a case: facts, documents, files, and who answers for what happened (spec.md §2.9).
@NullMarked
package dev.redress.core.evidence;

import org.jspecify.annotations.NullMarked;
