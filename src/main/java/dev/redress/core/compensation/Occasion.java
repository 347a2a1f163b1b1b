package dev.redress.core.compensation;

/// Why something was posted. Each comes at most once for one compensation.
public enum Occasion {
    GRANTED(Account.EXPENSE, Account.OWED),
    REVOKED(Account.OWED, Account.EXPENSE),
    PAID(Account.OWED, Account.CASH),
    /// Taken back after the provider had refused it, which paid all the same.
    PAID_AFTER_REVOCATION(Account.EXPENSE, Account.CASH),
    CLAWED_BACK(Account.CASH, Account.EXPENSE),
    RECOVERY_OPENED(Account.RECOVERABLE, Account.EXPENSE),
    RECOVERED(Account.CASH, Account.RECOVERABLE),
    WRITTEN_OFF(Account.EXPENSE, Account.RECOVERABLE);

    private final Account debit;
    private final Account credit;

    Occasion(Account debit, Account credit) {
        this.debit = debit;
        this.credit = credit;
    }

    /// Where the amount goes to.
    public Account debit() {
        return debit;
    }

    /// Where it comes from.
    public Account credit() {
        return credit;
    }
}
