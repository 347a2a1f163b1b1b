/// Complaints come in: one by one as `POST /complaints`, or as a stream of lines as `POST
/// /imports`.
///
/// Both doors read the same members by the same rules and store in batches. An answer is given only
/// after what it speaks of is committed; what is refused leaves no trace. What comes in by itself,
/// mails above all, has doors of its own: `message`.
@NullMarked
package dev.redress.intake;

import org.jspecify.annotations.NullMarked;
