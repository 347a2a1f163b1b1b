package dev.redress.core.evidence;

import dev.redress.core.classification.Category;
import java.util.List;
import java.util.Map;

/// What customers are asked to show (EVD-01), and how much is taken.
///
/// @param checklists what helps with a complaint of a category, the most helpful first
public record EvidencePolicy(
        int version, FileLimits limits, Map<Category, List<WantedProof>> checklists) {

    public EvidencePolicy {
        checklists = Map.copyOf(checklists);
        for (Category category : Category.values()) {
            if (checklists.getOrDefault(category, List.of()).isEmpty()) {
                throw new IllegalArgumentException("Nothing is wanted at " + category);
            }
        }
    }

    public List<WantedProof> checklist(Category category) {
        return checklists.getOrDefault(category, List.of());
    }
}
