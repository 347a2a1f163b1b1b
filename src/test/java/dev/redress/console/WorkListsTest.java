package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What waits for the staff, list by list, and what they do about it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class WorkListsTest {

    private static final List<String> LISTS =
            List.of(
                    "notices",
                    "calls",
                    "mediations",
                    "incoming",
                    "follow-ups",
                    "tutored",
                    "clusters",
                    "reviews");

    private static final String BROADCASTS = "**/broadcasts";

    @Inject Database database;

    @BeforeEach
    void start_on_a_monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    static Stream<Look> looks() {
        return Stream.of(Look.CHINESE, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void all_lists_can_be_used_by_everybody(Look look, Chromium chromium) {
        WorkFixture.toBeCalled();
        WorkFixture.parked(database, "Where is my parcel?");
        WorkFixture.mediated();
        WorkFixture.badReview();
        WorkFixture.massComplaint();
        Api.run("notification-dispatch");
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/work").signIn("supervisor1");
            for (String list : LISTS) {
                visitor.goTo("/work/" + list);
                Locator table = visitor.page().locator("work-list");
                assertThat(table.locator("tbody tr, state-note:not([kind=loading])").first())
                        .isVisible();
                visitor.requireAccessible();
                visitor.picture("work-" + list);
            }
        }
    }

    @Test
    void a_customer_is_called_and_the_outcome_told(Chromium chromium) {
        FiledCase called = WorkFixture.toBeCalled();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/calls").signIn("agent1");
            Locator row = visitor.page().locator("work-list tbody tr").first();
            assertThat(row).containsText("*******8000");
            assertThat(row).containsText("可联系 08:00–22:00");

            visitor.button("拨打 " + called.caseNo() + " 的客户").first().click();
            visitor.button(called.caseNo() + " 的通话结果").first().click();
            visitor.field("结果").selectOption("REACHED");
            visitor.picture("work-call-outcome");
            visitor.button("记录结果").last().click();

            assertThat(visitor.page().locator("toast-area")).containsText("结果已记录");
            assertThat(visitor.page().locator("form-dialog modal-dialog[open]")).hasCount(0);
        }

        assertThat(database.rows("select account || ' ' || outcome as told from phone_call"))
                .extracting(row -> row.getString("told"))
                .containsExactly("agent1 REACHED");
    }

    /// What a stranger wrote is words, whatever else a browser could make of it.
    @Test
    void a_parked_message_is_read_as_text_and_added_to_a_case(Chromium chromium) {
        FiledCase about = FiledCase.of("客服态度恶劣");
        String id = WorkFixture.parked(database, "<img src=x onerror=alert(1)><b>请看</b>");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/incoming").signIn("supervisor1");
            visitor.page().getByText("About my parcel").click();
            assertThat(visitor.page().locator("incoming-page .text"))
                    .hasText("<img src=x onerror=alert(1)><b>请看</b>");
            assertThat(visitor.page().locator("incoming-page .text img")).hasCount(0);
            visitor.requireAccessible();
            visitor.picture("incoming-message");

            visitor.button("并入已有案件").click();
            visitor.field("案件编号").fill("R260302-00000-99999");
            visitor.field("理由").fill("是该客户的家人");
            visitor.button("放行").click();
            assertThat(visitor.page().getByText("没有这个案件，或您无权查看").first()).isVisible();
            visitor.field("案件编号").fill(about.caseNo());
            visitor.button("放行").click();

            assertThat(visitor.page().locator("incoming-page mark-chip").first()).hasText("已并入案件");
        }

        Api.as("supervisor1")
                .get("/incoming-messages/{id}", id)
                .then()
                .body("state", equalTo("REPLY"))
                .body("caseId", equalTo(about.id()));
    }

    @Test
    void a_mediator_holds_a_session_and_draws_up_what_both_then_sign(Chromium chromium) {
        FiledCase mediated = WorkFixture.mediated();
        Api.setClock("2026-03-03T15:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/mediations").signIn("mediator1");
            visitor.page().locator("work-list").getByText(mediated.caseNo()).click();
            Locator panel = visitor.page().locator("mediation-view");
            assertThat(panel).containsText("平台调解中");

            panel.getByRole(AriaRole.BUTTON, named("记录会议")).click();
            visitor.field("时间（北京时间）").fill("2026-03-03T14:00");
            visitor.field("参加人").fill("王女士\n店铺客服李先生");
            visitor.field("纪要").fill("商家同意退款");
            visitor.button("记录会议").last().click();
            assertThat(panel.locator("details")).hasCount(1);

            panel.getByRole(AriaRole.BUTTON, named("拟定协议")).click();
            visitor.field("协议内容").fill("商家全额退款");
            visitor.field("义务").fill("退款399元");
            visitor.field("截止日期").fill("2026-03-20");
            visitor.picture("mediation-agreement");
            visitor.button("拟定协议").last().click();
            assertThat(panel).containsText("待签署");
            visitor.requireAccessible();
            visitor.picture("mediation-desk");

            WorkFixture.sign(mediated);
            visitor.page().reload();
            assertThat(panel).containsText("履行中");
            panel.scrollIntoViewIfNeeded();
            visitor.picture("mediation-signed");
        }

        assertThat(mediated.status()).isEqualTo("EXECUTING");
    }

    @Test
    void all_cases_of_a_mass_complaint_are_answered_after_a_look_at_the_words(Chromium chromium) {
        String cluster = WorkFixture.massComplaint();
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/work/clusters").signIn("supervisor1");
            visitor.page().getByText("Batch B-7").click();
            assertThat(visitor.page().locator("cluster-members tbody tr")).hasCount(10);

            visitor.button("Answer all").click();
            visitor.field("Chinese").fill("该批次已下架，我们将免费换货。");
            visitor.field("English").fill("We replace yours for free.");
            visitor.button("Preview").click();
            assertThat(visitor.page().locator("broadcast-dialog blockquote").last())
                    .hasText("We replace yours for free.");
            visitor.picture("cluster-preview");
            visitor.button("Send").click();

            assertThat(visitor.page().locator("toast-area")).containsText("Sent: 10 cases have it");
            assertThat(visitor.page().getByText("In 10 cases")).isVisible();
            visitor.requireAccessible();
            visitor.picture("cluster");
        }

        Api.as("supervisor1")
                .get("/clusters/{id}/broadcasts", cluster)
                .then()
                .body("items.english", hasItem("We replace yours for free."));
    }

    /// The answer is lost behind the desk, which has told everybody by then.
    @Test
    void customers_are_told_once_although_the_words_are_sent_twice(Chromium chromium) {
        String cluster = WorkFixture.massComplaint();
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/work/clusters").signIn("supervisor1");
            visitor.page().getByText("Batch B-7").click();
            visitor.button("Answer all").click();
            visitor.field("Chinese").fill("该批次已下架，我们将免费换货。");
            visitor.field("English").fill("We replace yours for free.");
            visitor.button("Preview").click();
            visitor.page().route(BROADCASTS, WorkListsTest::withoutAnswer);
            visitor.button("Send").click();
            Locator dialog = visitor.page().locator("broadcast-dialog");
            assertThat(dialog.locator("[role=alert]")).containsText("No connection");
            assertThat(dialog.locator("blockquote")).hasCount(2);
            visitor.requireAccessible();
            visitor.picture("cluster-lost-answer");
            visitor.page().unroute(BROADCASTS);

            visitor.button("Back").click();
            visitor.button("Preview").click();
            visitor.button("Send").click();

            assertThat(visitor.page().locator("toast-area")).containsText("Sent: 10 cases have it");
        }

        Api.as("supervisor1")
                .get("/clusters/{id}/broadcasts", cluster)
                .then()
                .body("items.english", contains("We replace yours for free."));
    }

    @Test
    void cases_end_with_the_one_that_leads_and_it_is_told_which_stay(Chromium chromium) {
        WorkFixture.led(WorkFixture.massComplaint());
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/clusters").signIn("supervisor1");
            visitor.page().locator("work-list").getByText("B-7").click();
            visitor.button("一并结束").click();
            visitor.field("我们做了什么（中文）").fill("该批次已送检");
            visitor.field("处理结果（中文）").fill("已免费换货");
            visitor.field("我们做了什么（英文）").fill("We had the batch tested");
            visitor.field("处理结果（英文）").fill("Replaced for free");
            visitor.button("开始").click();

            Locator dialog = visitor.page().locator("closure-dialog");
            assertThat(dialog).containsText("已完成：推进 1 个，8 个不变");
            assertThat(dialog.locator("li")).hasCount(8);
            assertThat(dialog.locator("li").first()).containsText("案件状态为");
            visitor.requireAccessible();
            visitor.picture("cluster-closure");
        }
    }

    @Test
    void each_step_of_an_arbitration_is_recorded_with_its_document(Chromium chromium) {
        FiledCase disputed = WorkFixture.arbitrated();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + disputed.id()).signIn("compliance1");
            Locator panel = visitor.page().locator("arbitration-view");
            assertThat(panel).containsText("沪仲案字2026-118");

            panel.getByRole(AriaRole.BUTTON, named("已受理")).click();
            visitor.field("日期").fill("2026-03-02");
            visitor.button("记录").click();
            assertThat(panel.locator("[role=alert]:visible")).hasText("请填写");
            visitor.field("文书（何处可查）").fill("受理通知书，档案柜 3");
            visitor.picture("arbitration-step");
            visitor.button("记录").click();

            assertThat(panel.locator("li")).hasCount(2);
            assertThat(panel.locator("li").last()).containsText("受理通知书，档案柜 3");
            assertThat(panel.getByRole(AriaRole.BUTTON, named("已组庭"))).isVisible();
            panel.scrollIntoViewIfNeeded();
            visitor.requireAccessible();
            visitor.picture("arbitration");
        }
    }

    @Test
    void a_review_that_was_answered_waits_no_more(Chromium chromium) {
        WorkFixture.badReview();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/reviews").signIn("agent1");
            visitor.page().locator("work-list tbody").getByText("回复", exactly()).click();
            visitor.field("如何采用").selectOption("USED");
            visitor.field("回复内容").fill("已安排专人回访，感谢您的意见");
            visitor.requireAccessible();
            visitor.picture("review-reply");
            visitor.button("回复").last().click();

            assertThat(visitor.page().locator("toast-area")).containsText("已回复");
            assertThat(visitor.page().getByText("没有这类评价")).isVisible();
            visitor.field("显示").selectOption("all");
            assertThat(visitor.page().locator("work-list tbody")).containsText("已安排专人回访");
        }
    }

    @Test
    void a_notice_that_was_acknowledged_waits_no_more(Chromium chromium) {
        FiledCase given = FiledCase.of("客服态度恶劣").assigned();
        Api.run("notification-dispatch");
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/work/notices").signIn("agent1");

            visitor.button("确认关于 " + given.caseNo() + " 的通知").click();

            assertThat(visitor.page().getByText("没有待确认的通知")).isVisible();
            visitor.field("显示").selectOption("all");
            assertThat(visitor.page().locator("work-list tbody")).containsText("已确认");

            visitor.goTo("/cases/" + given.id());
            visitor.page().getByText("已发送与待发送的消息").click();
            assertThat(visitor.page().locator("sent-messages li").first()).isVisible();
            visitor.page().locator("sent-messages").scrollIntoViewIfNeeded();
            visitor.requireAccessible();
            visitor.picture("sent-messages");
        }
    }

    private static void withoutAnswer(Route route) {
        if (route.request().method().equals("POST")) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
