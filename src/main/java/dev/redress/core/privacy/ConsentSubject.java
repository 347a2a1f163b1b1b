package dev.redress.core.privacy;

/// What customers agree to, and may take back at any time (PRIV-01; spec.md §12 no. 28).
public enum ConsentSubject {
    /// To use name, phone, e-mail and address to serve them.
    CONTACT,
    /// To pay them, by the means that the platform knows of them.
    PAYMENT,
    /// To analyse what they bought and complained of.
    MARKETING;

    /// Whether data of this class are not used for this any more once the consent was withdrawn.
    /// What a law demands, and what keeps people safe, needs no consent.
    public boolean covers(DataClass data, Purpose purpose) {
        return switch (this) {
            case CONTACT ->
                    data == DataClass.CONTACT
                            && (purpose == Purpose.ORDER_HANDLING
                                    || purpose == Purpose.CUSTOMER_SERVICE);
            case PAYMENT -> false;
            case MARKETING -> purpose == Purpose.MARKETING_ANALYSIS;
        };
    }
}
