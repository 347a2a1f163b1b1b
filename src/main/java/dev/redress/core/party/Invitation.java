package dev.redress.core.party;

import java.time.Instant;
import java.util.Set;

/// What a party was asked, by whom, and what it is shown.
///
/// @param question in the desk's words, 1 to 2,000 characters
/// @param fields what it may see, as far as its sharing agreement still says so
/// @param language of messages to it: `zh-CN` or `en`
/// @param invitedBy the account
/// @param expiresAt when the link works no more; that instant is too late
public record Invitation(
        String question,
        Set<SharedField> fields,
        String language,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt) {

    public Invitation {
        fields = Set.copyOf(fields);
    }
}
