/// What the desk tells everybody: how it treats their data, what it binds itself to, and what they
/// may ask for (PRIV-06, PRIV-11, LAW-01).
@NullMarked
package dev.redress.core.publication;

import org.jspecify.annotations.NullMarked;
