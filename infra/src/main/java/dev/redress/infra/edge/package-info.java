/// What stands in front of the gateway where CloudFront is offered.
@NullMarked
package dev.redress.infra.edge;

import org.jspecify.annotations.NullMarked;
