package dev.redress.platform;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Customer;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Masks;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Showing;

/// What was written in a case, as its readers may see it (spec.md §7.3).
final class CaseWords {

    private static final String HIDDEN = "***";

    private CaseWords() {}

    /// Words that were written in a case, with the numbers in them hidden where they must be.
    static String text(String text, Complaint complaint, Actor reader) {
        if (isOwn(complaint.submission().customer(), reader)) {
            return text;
        }
        return Masks.of(PersonalField.CONTENT, reader) == Showing.HIDDEN
                ? HIDDEN
                : complaint.submission().masked(text);
    }

    /// Words of the desk, which the back office reads too: it writes reports. Numbers of people are
    /// hidden from all but the customer.
    static String deskText(String text, Complaint complaint, Actor reader) {
        return isOwn(complaint.submission().customer(), reader)
                ? text
                : complaint.submission().masked(text);
    }

    static boolean isOwn(Customer customer, Actor reader) {
        return reader.has(Role.CUSTOMER) && customer.id().equals(reader.name());
    }
}
