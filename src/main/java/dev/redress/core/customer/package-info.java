/// Who the customer is to the desk, and where they come in.
@NullMarked
package dev.redress.core.customer;

import org.jspecify.annotations.NullMarked;
