package dev.redress.core.conduct;

import dev.redress.core.customer.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the desk's people must not write.
///
/// @param contactData what happens to contact data on its way to a channel that is not the desk's
/// @param ownChannels which belong to the desk: what is said there stays with it
/// @param ownContacts the desk's own numbers and addresses, which may be told everywhere
public record ConductPolicy(
        List<ConductRule> rules,
        ConductEffect contactData,
        List<Channel> ownChannels,
        List<String> ownContacts) {

    public ConductPolicy {
        rules = List.copyOf(rules);
        ownChannels = List.copyOf(ownChannels);
        ownContacts = List.copyOf(ownContacts);
        Set<String> known = new HashSet<>();
        for (ConductRule rule : rules) {
            if (!known.add(rule.id())) {
                throw new IllegalArgumentException("Rule " + rule.id() + " is there twice");
            }
        }
    }
}
