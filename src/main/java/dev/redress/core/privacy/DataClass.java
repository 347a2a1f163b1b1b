package dev.redress.core.privacy;

import static dev.redress.core.privacy.Purpose.AUDIT;
import static dev.redress.core.privacy.Purpose.CUSTOMER_SERVICE;
import static dev.redress.core.privacy.Purpose.IDENTITY_VERIFICATION;
import static dev.redress.core.privacy.Purpose.LEGAL_DUTY;
import static dev.redress.core.privacy.Purpose.MARKETING_ANALYSIS;
import static dev.redress.core.privacy.Purpose.ORDER_HANDLING;
import static dev.redress.core.privacy.Purpose.SECURITY_INVESTIGATION;

import java.util.EnumSet;
import java.util.Set;

/// Kinds of data about a person, by how much their loss would hurt (SEC-08), and what each of them
/// may be used for (PRIV-02, PRIV-04).
public enum DataClass {
    /// Identity and bank card numbers.
    IDENTITY(
            Sensitivity.HIGH,
            EnumSet.of(IDENTITY_VERIFICATION, LEGAL_DUTY, SECURITY_INVESTIGATION)),

    /// How to reach a person, and who they are: name, telephone, e-mail, address.
    CONTACT(
            Sensitivity.MEDIUM,
            EnumSet.of(
                    ORDER_HANDLING,
                    CUSTOMER_SERVICE,
                    IDENTITY_VERIFICATION,
                    LEGAL_DUTY,
                    SECURITY_INVESTIGATION)),

    /// What the person wrote or said.
    CONVERSATION(
            Sensitivity.MEDIUM,
            EnumSet.of(ORDER_HANDLING, CUSTOMER_SERVICE, LEGAL_DUTY, SECURITY_INVESTIGATION)),

    /// Orders, parcels, amounts, and where a case stands, with everything else of it masked.
    TRANSACTION(
            Sensitivity.LOW,
            EnumSet.of(
                    ORDER_HANDLING,
                    CUSTOMER_SERVICE,
                    MARKETING_ANALYSIS,
                    LEGAL_DUTY,
                    SECURITY_INVESTIGATION,
                    AUDIT));

    /// How much the loss would hurt.
    public enum Sensitivity {
        LOW,
        MEDIUM,
        HIGH
    }

    private final Sensitivity sensitivity;

    @SuppressWarnings("ImmutableEnumChecker") // It was made by Set.copyOf.
    private final Set<Purpose> purposes;

    DataClass(Sensitivity sensitivity, Set<Purpose> purposes) {
        this.sensitivity = sensitivity;
        this.purposes = Set.copyOf(purposes);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public boolean allows(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /// In the order of [Purpose].
    public Set<Purpose> purposes() {
        return EnumSet.copyOf(purposes);
    }
}
