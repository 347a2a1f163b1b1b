package dev.redress.core.privacy;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;

/// What personal data is looked at for. Each [DataClass] allows some of them.
public enum Purpose {
    /// The customer, or whoever speaks for them, looks at what is theirs.
    OWN_DATA,
    ORDER_HANDLING,
    CUSTOMER_SERVICE,
    MARKETING_ANALYSIS,
    IDENTITY_VERIFICATION,
    LEGAL_DUTY,
    SECURITY_INVESTIGATION,
    AUDIT;

    /// What a reader looks at masked data for who does not say so: their duty.
    public static Purpose ofDuty(Actor reader) {
        if (reader.hasAny(Role.CUSTOMER, Role.APP)) {
            return OWN_DATA;
        }
        if (reader.has(Role.AUDITOR)) {
            return AUDIT;
        }
        if (reader.has(Role.SECURITY)) {
            return SECURITY_INVESTIGATION;
        }
        if (reader.has(Role.COMPLIANCE)) {
            return LEGAL_DUTY;
        }
        return reader.has(Role.BACK) ? MARKETING_ANALYSIS : CUSTOMER_SERVICE;
    }
}
