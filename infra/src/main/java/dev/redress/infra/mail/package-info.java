/// E-mails.
@NullMarked
package dev.redress.infra.mail;

import org.jspecify.annotations.NullMarked;
