package dev.redress.core.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which passwords are good enough (NIST SP 800-63B, 5.1.1.2): long, none that is guessed first,
/// and not the name. No rules about kinds of characters, and none that makes people change a good
/// one.
///
/// @param common in lower case
public record PasswordRules(Set<String> common) {

    /// In characters, for the staff.
    public static final int STAFF_LENGTH_MIN = 12;

    /// In characters, for everybody else.
    public static final int LENGTH_MIN = 8;

    /// In bytes of UTF-8: what bcrypt looks at. It would cut off the rest without a word, and any
    /// ending would do.
    public static final int BYTES_MAX = 72;

    /// A shorter name is in many words.
    private static final int NAME_LENGTH_MIN = 4;

    public PasswordRules {
        common = Set.copyOf(common);
    }

    /// Empty for a good one.
    public Optional<PasswordFault> fault(String password, String username, Set<Role> roles) {
        boolean ofStaff = roles.isEmpty() || roles.stream().anyMatch(Role::isOfStaff);
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length())
                < (ofStaff ? STAFF_LENGTH_MIN : LENGTH_MIN)) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (holds(plain, username.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordFault.CONTAINS_NAME);
        }
        return isCommon(plain) ? Optional.of(PasswordFault.COMMON) : Optional.empty();
    }

    private static boolean holds(String password, String username) {
        return username.length() >= NAME_LENGTH_MIN
                ? password.contains(username)
                : password.equals(username);
    }

    /// Also one of the common ones with digits around it, or the same again and again.
    private boolean isCommon(String password) {
        String core = password.replaceAll("^[\\d\\p{Punct}]+|[\\d\\p{Punct}]+$", "");
        return common.contains(password)
                || core.isEmpty()
                || common.contains(core)
                || isRepeated(password);
    }

    private static boolean isRepeated(String password) {
        return (password + password).indexOf(password, 1) < password.length();
    }
}
