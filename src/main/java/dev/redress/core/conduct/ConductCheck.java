package dev.redress.core.conduct;

import dev.redress.core.classification.PhraseFinder;
import dev.redress.core.classification.Simplification;
import dev.redress.core.customer.Channel;
import dev.redress.core.privacy.ContactData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what people of the desk write before it goes out (COM-01, COM-02, COM-08).
public final class ConductCheck {

    /// The rule that findings of contact data name: it has no phrases.
    public static final String CONTACT_DATA = "contact-data";

    private final int version;
    private final ConductPolicy policy;
    private final Map<String, ConductRule> rules = new HashMap<>();
    private final PhraseFinder finder;

    /// @throws IllegalArgumentException if a phrase could match everywhere or is unclear
    public ConductCheck(int version, ConductPolicy policy, Simplification simplification) {
        this.version = version;
        this.policy = policy;
        Map<String, List<String>> phrases = new HashMap<>();
        for (ConductRule rule : policy.rules()) {
            rules.put(rule.id(), rule);
            phrases.put(rule.id(), rule.phrases());
        }
        this.finder = new PhraseFinder(phrases, simplification);
    }

    /// What is wrong with the texts, each rule once in each.
    ///
    /// @param to the channel that customers read them by
    /// @param known what looks like contact data and is none: the numbers of the order
    public List<ConductFinding> findings(
            Collection<Said> texts, Channel to, Collection<String> known) {
        List<ConductFinding> findings = new ArrayList<>();
        for (Said said : texts) {
            addPhrases(said, findings);
            if (said.toCustomer() && !policy.ownChannels().contains(to)) {
                addContacts(said, known, findings);
            }
        }
        return findings;
    }

    private void addPhrases(Said said, List<ConductFinding> findings) {
        Set<String> broken = new HashSet<>();
        for (PhraseFinder.Found found : finder.in(said.text())) {
            ConductRule rule = rules.get(found.name());
            if (rule != null && broken.add(rule.id())) {
                String quote = said.text().substring(found.start(), found.end());
                findings.add(finding(said, rule.id(), rule.kind(), rule.effect(), quote));
            }
        }
    }

    private void addContacts(Said said, Collection<String> known, List<ConductFinding> findings) {
        Set<String> kept = new HashSet<>(policy.ownContacts());
        kept.addAll(known);
        List<String> shown = ContactData.in(said.text(), kept);
        if (!shown.isEmpty()) {
            findings.add(
                    finding(
                            said,
                            CONTACT_DATA,
                            ConductKind.CONTACT_DATA,
                            policy.contactData(),
                            String.join(", ", shown)));
        }
    }

    private ConductFinding finding(
            Said said, String rule, ConductKind kind, ConductEffect effect, String quote) {
        return new ConductFinding(said.field(), rule, kind, effect, quote, version);
    }
}
