package dev.redress.platform;

import dev.redress.core.classification.Category;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.store.Visibility;
import java.util.Set;

/// Which cases a role lets a person see (spec.md §7.1, "Read case").
public final class Sight {

    private static final Role[] ALL = {
        Role.SUPERVISOR, Role.MIDDLE, Role.BACK, Role.COMPLIANCE, Role.OPERATIONS, Role.AUDITOR
    };
    private static final Set<Category> SECURITY_CASES =
            Set.of(Category.ACCOUNT_SECURITY, Category.PAYMENT, Category.PRIVACY);

    private Sight() {}

    /// Of several roles the one that sees most counts. Nobody of the staff sees what is about them.
    public static Visibility of(Actor actor) {
        if (actor.has(Role.APP)) {
            return new Visibility.Everything();
        }
        if (actor.hasAny(ALL)) {
            return new Visibility.AllBut(actor.name());
        }
        if (actor.has(Role.EXPERT)) {
            return new Visibility.Reviewed(actor.name());
        }
        if (actor.has(Role.SECURITY)) {
            return new Visibility.OfCategories(SECURITY_CASES, actor.name());
        }
        return actor.has(Role.CUSTOMER)
                ? new Visibility.OwnedBy(actor.name())
                : new Visibility.WorkedBy(actor.name());
    }
}
