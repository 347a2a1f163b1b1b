package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.classification.Category;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.evidence.Proof;
import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import dev.redress.policy.EvidenceContent.LimitsForm;
import dev.redress.policy.EvidenceContent.ProofForm;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceContentTest {

    private static final EvidencePolicy DELIVERED =
            new DeliveredFile("policy/evidence-v1.json").as(EvidencePolicy.class);
    private static final EvidenceContent SHOWN =
            EvidenceContent.of(DELIVERED, Delivered.EFFECTIVE_FROM);

    @Test
    void what_is_delivered_is_shown_and_built_again() {
        assertThat(SHOWN.built(1)).isEqualTo(DELIVERED);
    }

    @Test
    void all_that_is_wrong_is_told_with_its_place() {
        EvidenceContent content =
                new EvidenceContent(
                        Delivered.EFFECTIVE_FROM,
                        new LimitsForm(null, 1L, 1L, 1),
                        lists(new ProofForm(Proof.PHOTO, "照片", " ")));

        assertThatThrownBy(() -> content.built(2))
                .isInstanceOfSatisfying(
                        InvalidPolicy.class,
                        invalid ->
                                assertThat(invalid.faults())
                                        .extracting(PolicyFault::place)
                                        .containsExactlyInAnyOrder(
                                                "limits.imageBytesMax",
                                                "checklists.SERVICE[0].english"));
    }

    @Test
    void every_category_wants_something() {
        SortedMap<Category, @Nullable List<@Nullable ProofForm>> lists =
                lists(new ProofForm(Proof.PHOTO, "照片", "A photo"));
        lists.remove(Category.PAYMENT);
        EvidenceContent content =
                new EvidenceContent(Delivered.EFFECTIVE_FROM, SHOWN.limits(), lists);

        assertThatThrownBy(() -> content.built(2)).isInstanceOf(InvalidPolicy.class);
        lists.put(Category.PAYMENT, List.of());
        assertThatThrownBy(() -> content.built(2)).isInstanceOf(InvalidPolicy.class);
    }

    private static SortedMap<Category, @Nullable List<@Nullable ProofForm>> lists(ProofForm only) {
        SortedMap<Category, @Nullable List<@Nullable ProofForm>> lists =
                new TreeMap<>(SHOWN.checklists());
        lists.put(Category.SERVICE, List.of(only));
        return lists;
    }
}
