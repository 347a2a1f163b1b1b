/// Orders and parcels, as far as the desk promises something about them or must speak up.
@NullMarked
package dev.redress.core.order;

import org.jspecify.annotations.NullMarked;
