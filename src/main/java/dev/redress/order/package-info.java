/// The shop tells of orders and parcels. The desk confirms orders in time, and speaks up when a
/// carrier is silent: see `deadline`.
@NullMarked
package dev.redress.order;

import org.jspecify.annotations.NullMarked;
