/// What people are told: a notice names a recipient, a template and the words as they are sent.
/// Deciding code creates notices; the outbox keeps and delivers them.
@NullMarked
package dev.redress.core.notice;

import org.jspecify.annotations.NullMarked;
