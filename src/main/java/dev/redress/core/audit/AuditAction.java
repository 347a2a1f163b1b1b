package dev.redress.core.audit;

/// What the audit log tells of.
public enum AuditAction {
    /// Something about one case, or about one customer, was shown.
    READ,
    /// A list was shown.
    LISTED,
    /// Something was changed by a request. What the change made of a case is in its history.
    CHANGED,
    /// A policy or a calendar was proposed, decided upon or measured.
    POLICY_CHANGED,
    /// An account, its roles, or the profile of somebody of the desk was changed.
    PEOPLE_CHANGED,
    /// A file was opened, for the purpose in the details of the view.
    FILE_OPENED,
    /// Something was taken out of the desk.
    EXPORTED,
    /// A field that is masked otherwise was shown.
    REVEALED,
    /// The same field was shown once more within its time.
    REVEAL_REPEATED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /// Somebody did what needs a look of the security officer.
    SECURITY_WARNED
}
