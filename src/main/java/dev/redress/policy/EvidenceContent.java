package dev.redress.policy;

import dev.redress.core.classification.Category;
import dev.redress.core.evidence.EvidencePolicy;
import dev.redress.core.evidence.FileLimits;
import dev.redress.core.evidence.Proof;
import dev.redress.core.evidence.WantedProof;
import dev.redress.core.sla.InvalidPolicy;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What customers are asked to show and how much is taken, as people write it.
///
/// @param checklists for each category what helps, the most helpful first
record EvidenceContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable LimitsForm limits,
        @Nullable SortedMap<Category, @Nullable List<@Nullable ProofForm>> checklists)
        implements PolicyContent {

    private static final int LIST_MAX = 20;
    private static final int TEXT_MAX = 200;

    /// How large a file may be, in bytes, and how many are sent at once.
    record LimitsForm(
            @Nullable Long imageBytesMax,
            @Nullable Long videoBytesMax,
            @Nullable Long documentBytesMax,
            @Nullable Integer filesPerUploadMax) {

        static LimitsForm of(FileLimits limits) {
            return new LimitsForm(
                    limits.imageBytesMax(),
                    limits.videoBytesMax(),
                    limits.documentBytesMax(),
                    limits.filesPerUploadMax());
        }

        @Nullable FileLimits built(Faults faults) {
            faults.require("imageBytesMax", imageBytesMax);
            faults.require("videoBytesMax", videoBytesMax);
            faults.require("documentBytesMax", documentBytesMax);
            faults.require("filesPerUploadMax", filesPerUploadMax);
            return imageBytesMax == null
                            || videoBytesMax == null
                            || documentBytesMax == null
                            || filesPerUploadMax == null
                    ? null
                    : faults.of(
                            "",
                            () ->
                                    new FileLimits(
                                            imageBytesMax,
                                            videoBytesMax,
                                            documentBytesMax,
                                            filesPerUploadMax));
        }
    }

    /// One thing that helps, in the words of both languages.
    record ProofForm(@Nullable Proof proof, @Nullable String chinese, @Nullable String english) {

        static ProofForm of(WantedProof wanted) {
            return new ProofForm(
                    wanted.proof(),
                    wanted.textIn(WantedProof.CHINESE),
                    wanted.textIn(WantedProof.ENGLISH));
        }

        @Nullable WantedProof built(Faults faults) {
            faults.require("proof", proof);
            checkWords("chinese", chinese, faults);
            checkWords("english", english, faults);
            return proof == null || chinese == null || english == null || !faults.isEmpty()
                    ? null
                    : new WantedProof(
                            proof,
                            Map.of(WantedProof.CHINESE, chinese, WantedProof.ENGLISH, english));
        }

        private static void checkWords(String place, @Nullable String words, Faults faults) {
            if (words == null || words.isBlank() || words.length() > TEXT_MAX) {
                faults.add(place, "SIZE", "must have 1 to %d characters".formatted(TEXT_MAX));
            }
        }
    }

    static EvidenceContent of(EvidencePolicy policy, OffsetDateTime effectiveFrom) {
        SortedMap<Category, @Nullable List<@Nullable ProofForm>> lists = new TreeMap<>();
        policy.checklists()
                .forEach((category, wanted) ->
                        lists.put(
                                category,
                                wanted.stream().<@Nullable ProofForm>map(ProofForm::of).toList()));
        return new EvidenceContent(effectiveFrom, LimitsForm.of(policy.limits()), lists);
    }

    /// @throws InvalidPolicy with everything that is wrong
    EvidencePolicy built(int version) {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("limits", limits);
        faults.require("checklists", checklists);
        Faults ofLimits = new Faults();
        FileLimits builtLimits = limits == null ? null : limits.built(ofLimits);
        faults.take("limits", ofLimits);
        Map<Category, List<WantedProof>> lists = lists(faults);
        faults.refuse();
        EvidencePolicy built =
                faults.of(
                        "checklists",
                        () ->
                                new EvidencePolicy(
                                        version, Objects.requireNonNull(builtLimits), lists));
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private Map<Category, List<WantedProof>> lists(Faults faults) {
        Map<Category, List<WantedProof>> built = new EnumMap<>(Category.class);
        if (checklists != null) {
            for (Map.Entry<Category, @Nullable List<@Nullable ProofForm>> entry :
                    checklists.entrySet()) {
                String place = "checklists." + entry.getKey();
                built.put(entry.getKey(), list(place, entry.getValue(), faults));
            }
        }
        return built;
    }

    private static List<WantedProof> list(
            String place, @Nullable List<@Nullable ProofForm> forms, Faults faults) {
        List<WantedProof> built = new ArrayList<>();
        List<@Nullable ProofForm> all = Objects.requireNonNullElse(forms, List.of());
        if (all.isEmpty() || all.size() > LIST_MAX) {
            faults.add(place, "SIZE", "must hold 1 to %d proofs".formatted(LIST_MAX));
            return built;
        }
        for (int i = 0; i < all.size(); i++) {
            ProofForm form = all.get(i);
            Faults own = new Faults();
            own.require("", form);
            WantedProof one = form == null ? null : form.built(own);
            faults.take("%s[%d]".formatted(place, i), own);
            if (one != null) {
                built.add(one);
            }
        }
        return built;
    }
}
