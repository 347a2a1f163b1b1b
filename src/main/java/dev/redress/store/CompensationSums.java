package dev.redress.store;

/// What counts for a limit, in SQL: the sums that compensations are compared with. Each is a query
/// of one value; what it is told are expressions of the statement around it.
final class CompensationSums {

    /// Whether a compensation counts at all.
    static final String LIVE = "state not in ('REJECTED', 'REVOKED')";

    private CompensationSums() {}

    /// Granted to the customer since that day, in other cases than that one.
    static String ofCustomer(String customer, String since, String complaint) {
        return """
        select coalesce(sum(amount), 0) from compensation
        where customer_id = %s and granted_on >= %s and complaint_id <> %s and %s
        """
                .formatted(customer, since, complaint, LIVE);
    }

    /// Decided by that account on that day, without that one.
    static String ofDay(String account, String day, String compensation) {
        return """
        select coalesce(sum(amount), 0) from compensation
        where decided_by = %s and decided_on = %s and id <> %s and %s
        """
                .formatted(account, day, compensation, LIVE);
    }
}
