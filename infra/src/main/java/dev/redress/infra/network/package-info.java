/// The network of the desk.
@NullMarked
package dev.redress.infra.network;

import org.jspecify.annotations.NullMarked;
