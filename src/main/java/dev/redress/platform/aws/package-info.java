/// How AWS wants to be called: signed, and where. The API of a service is for whoever calls it to
/// know.
@NullMarked
package dev.redress.platform.aws;

import org.jspecify.annotations.NullMarked;
