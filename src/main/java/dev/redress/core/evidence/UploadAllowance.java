package dev.redress.core.evidence;

import java.util.Optional;

/// How much may be on its way at once, so that nobody fills the storage with what never becomes
/// evidence. A limit itself is still in order.
///
/// @param openMax uploads of one person to one case that are not completed
/// @param caseBytesMax of a case: what is kept, and what is declared in its open uploads
/// @param accountBytesMax declared in the open uploads of one person, in all cases
public record UploadAllowance(int openMax, long caseBytesMax, long accountBytesMax) {

    /// What is on its way already.
    public record Use(long open, long caseBytes, long accountBytes) {}

    /// Why an upload is refused.
    public enum Excess {
        TOO_MANY_UPLOADS,
        CASE_FULL,
        ACCOUNT_FULL
    }

    /// Why `bytes` more in another upload are too much; empty if they are not.
    public Optional<Excess> excess(Use use, long bytes) {
        if (use.open() >= openMax) {
            return Optional.of(Excess.TOO_MANY_UPLOADS);
        }
        if (use.caseBytes() + bytes > caseBytesMax) {
            return Optional.of(Excess.CASE_FULL);
        }
        return use.accountBytes() + bytes > accountBytesMax
                ? Optional.of(Excess.ACCOUNT_FULL)
                : Optional.empty();
    }
}
