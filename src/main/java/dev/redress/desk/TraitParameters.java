package dev.redress.desk;

import dev.redress.core.classification.Kind;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.party.PartyKind;
import dev.redress.platform.Choice;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.CaseTraits;
import dev.redress.store.CaseTraits.AppealTrait;
import dev.redress.store.CaseTraits.Happened;
import dev.redress.store.CaseTraits.PartyTrait;
import dev.redress.store.TagGroup;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What the cases behind a figure of a report have in common. For whoever may read reports.
class TraitParameters extends PromiseParameters {

    private static final EventType[] OUTCOMES = {
        EventType.APPEAL_UPHELD, EventType.APPEAL_PARTLY_UPHELD, EventType.APPEAL_DISMISSED
    };

    @QueryParam("kind")
    @Parameter(description = "One kind or several, as `COMPLAINT,EMERGENCY`")
    @Nullable String kind;

    @QueryParam("subCategory")
    @Nullable String subCategory;

    @QueryParam("escalated")
    @Parameter(description = "`true` for cases that were escalated at least once")
    @Nullable String escalated;

    @QueryParam("technicalCause")
    @Parameter(description = "`true` for cases that a defect of the system caused")
    @Nullable String technicalCause;

    @QueryParam("hour")
    @Parameter(description = "Of the day at which they were received, 0 to 23 in China time")
    @Nullable String hour;

    @QueryParam("product")
    @Nullable String product;

    @QueryParam("brand")
    @Nullable String brand;

    @QueryParam("batch")
    @Nullable String batch;

    @QueryParam("merchant")
    @Nullable String merchant;

    @QueryParam("region")
    @Nullable String region;

    @QueryParam("problem")
    @Parameter(example = "PRODUCT/damaged")
    @Nullable String problem;

    @QueryParam("tag")
    @Nullable String tag;

    @QueryParam("appeal")
    @Parameter(
            description =
                    "With `by=APPEALED`: APPEAL_UPHELD, APPEAL_PARTLY_UPHELD or APPEAL_DISMISSED")
    @Nullable String appeal;

    @QueryParam("decider")
    @Parameter(description = "With `by=APPEALED`: who had made the first decision")
    @Nullable String decider;

    @QueryParam("reviewer")
    @Parameter(description = "With `by=APPEALED`: who decided on the appeal")
    @Nullable String reviewer;

    @QueryParam("partyKind")
    @Parameter(description = "With `by=ASKED`: MERCHANT or CARRIER, together with `partyId`")
    @Nullable String partyKind;

    @QueryParam("partyId")
    @Nullable String partyId;

    /// @throws ProblemException 403 if anything is asked for and the reader reads no reports
    CaseTraits traits(Actor reader) {
        if (given().allMatch(Objects::isNull)) {
            return CaseTraits.NONE;
        }
        if (!reader.hasAny(
                Role.SUPERVISOR,
                Role.MIDDLE,
                Role.BACK,
                Role.COMPLIANCE,
                Role.OPERATIONS,
                Role.AUDITOR)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "FIELD_NOT_ALLOWED",
                            "Only who reads reports can ask for the cases behind a figure"));
        }
        return new CaseTraits(
                period(),
                happened(),
                kinds(),
                sizedOrAbsent("subCategory", subCategory),
                truth("escalated", escalated),
                truth("technicalCause", technicalCause),
                number("hour", hour, 23),
                labels(),
                promise(),
                appeal(),
                party());
    }

    /// Everything that was asked for, in one order: what a cursor belongs to.
    String asked() {
        return given().map(String::valueOf).collect(Collectors.joining("&"));
    }

    private Stream<@Nullable String> given() {
        return Arrays.stream(
                new @Nullable String[] {
                    from,
                    to,
                    by,
                    kind,
                    subCategory,
                    escalated,
                    technicalCause,
                    hour,
                    product,
                    brand,
                    batch,
                    merchant,
                    region,
                    problem,
                    tag,
                    stage,
                    promise,
                    person,
                    nobody,
                    role,
                    appeal,
                    decider,
                    reviewer,
                    partyKind,
                    partyId
                });
    }

    private Set<Kind> kinds() {
        return kind == null
                ? Set.of()
                : Stream.of(kind.split(","))
                        .map(one -> Choice.named("kind", one, Kind.values()))
                        .collect(Collectors.toSet());
    }

    private Map<TagGroup, String> labels() {
        Map<TagGroup, String> labels = new EnumMap<>(TagGroup.class);
        put(labels, TagGroup.PRODUCT, product);
        put(labels, TagGroup.BRAND, brand);
        put(labels, TagGroup.BATCH, batch);
        put(labels, TagGroup.MERCHANT, merchant);
        put(labels, TagGroup.REGION, region);
        put(labels, TagGroup.PROBLEM, problem);
        put(labels, TagGroup.TAG, tag);
        return labels;
    }

    private static void put(Map<TagGroup, String> labels, TagGroup group, @Nullable String value) {
        if (value != null) {
            labels.put(group, sized(group.name().toLowerCase(Locale.ROOT), value));
        }
    }

    private @Nullable AppealTrait appeal() {
        if (appeal == null && decider == null && reviewer == null) {
            return null;
        }
        requireBy(Happened.APPEALED);
        return new AppealTrait(
                oneOf("appeal", appeal, OUTCOMES),
                sizedOrAbsent("decider", decider),
                sizedOrAbsent("reviewer", reviewer));
    }

    private @Nullable PartyTrait party() {
        if (partyKind == null && partyId == null) {
            return null;
        }
        requireBy(Happened.ASKED);
        requireBoth("partyKind", partyKind, "partyId", partyId);
        return new PartyTrait(
                Choice.named("partyKind", Objects.requireNonNull(partyKind), PartyKind.values()),
                sized("partyId", Objects.requireNonNull(partyId)));
    }

    private void requireBy(Happened needed) {
        if (happened() != needed) {
            throw InvalidInput.of("by", "REQUIRED", "must be %s for this".formatted(needed));
        }
    }

    private Happened happened() {
        return Objects.requireNonNullElse(oneOf("by", by, Happened.values()), Happened.RECEIVED);
    }
}
