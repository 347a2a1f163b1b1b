package dev.redress.core.compensation;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may grant what (spec.md §4.7, §7.1, §7.2).
///
/// Whatever the lines say: at MAJOR the operations lead approves, nobody grants alone what the
/// legal side must approve, and at high risk the back office is heard before.
///
/// @param forms what a customer can get (COMP-04)
/// @param amountMax no single compensation is larger
/// @param alone who may grant without asking; somebody with several roles by any of them
/// @param approval who may approve what another asks for, the lowest role first
/// @param customerDays how many days, today included, count for the sum of a customer
/// @param largeMin a case of so large an amount is not settled without any offer (COMP-08)
/// @param paymentWorkingDays when a customer may expect it, unless somebody names a date
public record CompensationPolicy(
        int version,
        List<CompensationForm> forms,
        BigDecimal amountMax,
        List<AuthorityLine> alone,
        List<AuthorityLine> approval,
        int customerDays,
        List<Budget> budgets,
        BigDecimal largeMin,
        int paymentWorkingDays) {

    public CompensationPolicy {
        forms = List.copyOf(forms);
        alone = List.copyOf(alone);
        approval = List.copyOf(approval);
        budgets = List.copyOf(budgets);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("There must be a form of compensation");
        }
        if (approval.isEmpty()) {
            throw new IllegalArgumentException("Somebody must be able to approve");
        }
    }

    /// What is to be done before `actor` may grant so much in such a case.
    public Ruling ruling(Actor actor, Matter matter, Exposure exposure) {
        boolean mayAlone =
                !matter.major()
                        && !matter.legal()
                        && matter.risk() != Risk.HIGH
                        && alone.stream()
                                .filter(line -> actor.has(line.role()) && line.covers(matter))
                                .anyMatch(line -> line.reaches(exposure));
        return new Ruling(
                mayAlone, approvers(matter, exposure), matter.legal(), matter.risk() == Risk.HIGH);
    }

    /// Whether `actor` may approve it for the business, with all that they decided today.
    public boolean mayApprove(Actor actor, Matter matter, Exposure exposure) {
        return linesOf(actor.roles(), matter).anyMatch(line -> line.reaches(exposure));
    }

    /// Whether an approval that somebody with these roles gave for the business still reaches that
    /// far. Their day was asked when they gave it, and has counted it since.
    boolean stillReaches(Collection<Role> roles, Matter matter, Exposure exposure) {
        return linesOf(roles, matter).anyMatch(line -> line.reachesBesideDay(exposure));
    }

    private Stream<AuthorityLine> linesOf(Collection<Role> roles, Matter matter) {
        return matter.major() && !roles.contains(Role.OPERATIONS)
                ? Stream.empty()
                : approval.stream()
                        .filter(line -> roles.contains(line.role()) && line.covers(matter));
    }

    /// Whether so much is at stake that the customer is not left without any offer.
    public boolean isLarge(BigDecimal stake) {
        return stake.compareTo(largeMin) >= 0;
    }

    /// Empty for what customers cannot get.
    public Optional<CompensationForm> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /// The budgets that a compensation of such a case is paid from.
    public List<Budget> budgetsFor(Category category) {
        return budgets.stream().filter(budget -> budget.covers(category)).toList();
    }

    private List<Role> approvers(Matter matter, Exposure exposure) {
        return approval.stream()
                .filter(line -> line.covers(matter) && line.reachesBesideDay(exposure))
                .map(AuthorityLine::role)
                .filter(role -> !matter.major() || role == Role.OPERATIONS)
                .distinct()
                .toList();
    }
}
