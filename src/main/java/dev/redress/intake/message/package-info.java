/// Messages come in by themselves: mails, and messages of partners. Each is kept before anything is
/// made of it, and then becomes a case, a message in a case, or waits for a person.
@NullMarked
package dev.redress.intake.message;

import org.jspecify.annotations.NullMarked;
