package dev.redress.order;

import dev.redress.core.identity.Actor;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.ServiceFileStore;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Whose orders and parcels somebody may look up: those who see all cases anybody's, others those
/// of customers of whom they may see a case.
@Singleton
class OrderSight {

    private final ServiceFileStore customers;

    OrderSight(ServiceFileStore customers) {
        this.customers = customers;
    }

    /// Fails with 404 for anybody else's, as if there were none.
    ///
    /// @param what such as `order ORD-1`
    Uni<Void> require(String customerId, String what, Actor reader) {
        Visibility sight = Sight.of(reader);
        return switch (sight) {
            case Visibility.Everything _, Visibility.AllBut _ -> Uni.createFrom().voidItem();
            case Visibility.OwnedBy _,
                    Visibility.WorkedBy _,
                    Visibility.Reviewed _,
                    Visibility.OfCategories _ ->
                    customers
                            .isKnown(customerId, sight)
                            .invoke(isKnown -> {
                                if (!isKnown) {
                                    throw new ProblemException(
                                            Problem.notFound("There is no " + what));
                                }
                            })
                            .replaceWithVoid();
        };
    }
}
