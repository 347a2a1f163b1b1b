package dev.redress.survey;

import dev.redress.core.survey.SurveyCampaign.Subject;
import dev.redress.store.ImprovementStore.Method;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the desk says when it does something about what customers answered.
interface LoopRequests {

    int TEXT_MAX = 2_000;
    int CUSTOMERS_MAX = 1_000;
    String CUSTOMER = "[A-Za-z0-9_.@-]{1,64}";

    record OutcomeRequest(
            @Schema(examples = "已致电道歉并说明处理进展") @NotBlank @Size(max = TEXT_MAX) String outcome) {}

    record MeasureRequest(
            @Schema(examples = "补充了退货流程的培训") @NotBlank @Size(max = TEXT_MAX) String measure) {}

    record FindingRequest(
            @NotNull @Schema(examples = "2026-03-02") @Nullable LocalDate foundOn,
            @Schema(examples = "上海仓库") @NotBlank @Size(max = 200) String place,
            @NotNull @Schema(examples = "SITE_VISIT") @Nullable Method method,
            @Schema(examples = "退货面单的字太小，客户常常填错") @NotBlank @Size(max = TEXT_MAX) String finding,
            @Nullable UUID itemId) {}

    /// A general survey.
    ///
    /// @param sendAt when the invitations go out; at once if left out
    record CampaignRequest(
            @Schema(examples = "2026 年春季物流调查") @NotBlank @Size(max = 100) String name,
            @NotNull @Schema(examples = "LOGISTICS") @Nullable Subject subject,
            @NotEmpty @Size(max = CUSTOMERS_MAX) @Schema(examples = "[\"C-1\", \"C-2\"]")
                    @Nullable List<@NotBlank @Pattern(regexp = CUSTOMER) String> customers,
            @Nullable OffsetDateTime sendAt) {}
}
