/// The customer is asked for the verdict, anonymously: a link with a one-time token, answers
/// without a way back to the person.
///
/// The token is in the message to the customer and nowhere else; the desk keeps a hash of it, and
/// no log line holds either.
@NullMarked
package dev.redress.survey;

import org.jspecify.annotations.NullMarked;
