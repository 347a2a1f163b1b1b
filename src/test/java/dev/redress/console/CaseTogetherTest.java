package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.redress.console.CustomerSteps.photo;

import com.microsoft.playwright.Locator;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What several people do with one case: departments, those who watch it, tutors.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CaseTogetherTest {

    private static final String RUDE = "客服态度恶劣，让我等了三天";

    @Inject Database database;

    @BeforeEach
    void monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_department_is_asked_and_answers(Chromium chromium) {
        FiledCase filed = FiledCase.of(RUDE).assigned();
        try (Visitor middle = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(middle);
            middle.goTo("/cases/" + filed.id()).signIn("middle1");
            desk.open("任务与回访").act("task-panel", "下派任务");
            desk.fill("部门", "客服培训部").fill("任务", "核对当天录音").send("提交");
            assertThat(middle.page().locator("task-panel li")).containsText("核对当天录音");

            // The star turns before the desk has answered, and back if it says no.
            Locator toasts = middle.page().locator("toast-area");
            middle.button("☆ 关注").click();
            assertThat(toasts).containsText("已关注此案");
            assertThat(middle.button("★ 关注")).isVisible();
            middle.button("撤销").last().click();
            assertThat(toasts).containsText("已取消关注");
            assertThat(middle.button("☆ 关注")).isVisible();
        }
        try (Visitor back = chromium.visitor(Look.ENGLISH)) {
            DeskVisitor desk = new DeskVisitor(back);
            back.goTo("/cases/" + filed.id()).signIn("back1");
            desk.open("Tasks and follow-ups").act("task-panel", "Answer the task");
            desk.fill("Answer", "The recording was checked").send("Go");
            assertThat(back.page().locator("task-panel li")).containsText("Answered");
        }
    }

    @Test
    void the_desk_hands_in_a_file_of_its_own(Chromium chromium) throws IOException {
        FiledCase filed = FiledCase.of(RUDE).assigned();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            visitor.button("上传文件").click();
            visitor.page().locator("evidence-adding input[type=file]").setInputFiles(photo());
            visitor.requireAccessible();
            visitor.page().locator("photo-sender").getByText("发送").last().click();

            Locator pieces = visitor.page().locator("case-evidence li").first();
            assertThat(pieces).containsText("聊天记录.png");
            assertThat(pieces).containsText("平台");
        }
    }

    @Test
    void a_new_colleague_asks_and_the_tutor_confirms(Chromium chromium) {
        FiledCase filed = FiledCase.of(RUDE);
        inFourthWeek();
        filed.as("supervisor1", "assignment", Map.of("assignee", "trainee1"));
        try (Visitor trainee = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(trainee);
            trainee.goTo("/cases/" + filed.id()).signIn("trainee1");
            desk.more().begin("更正分类").choose("类别", "物流").send("提交");

            assertThat(trainee.page().locator("toast-area")).containsText("已提交带教人确认");
            assertThat(trainee.page().locator("case-head")).containsText("服务");

            trainee.goTo("/work/tutored");
            assertThat(trainee.page().locator("work-list tbody")).containsText("物流");
            assertThat(trainee.page().locator("work-list tbody")).not().containsText("null");
            assertThat(trainee.page().locator("work-list tbody action-button")).hasCount(0);
        }
        try (Visitor tutor = chromium.visitor(Look.CHINESE)) {
            DeskVisitor desk = new DeskVisitor(tutor);
            tutor.goTo("/cases/" + filed.id()).signIn("senior1");
            desk.open("带教确认");
            assertThat(tutor.page().locator("tutor-panel")).containsText("trainee1 想要");
            assertThat(tutor.page().locator("tutor-panel")).not().containsText("null");
            tutor.picture("tutoring");
            desk.act("tutor-panel", "确认").fill("理由", "已核对").send("确认");

            assertThat(tutor.page().locator("case-head")).containsText("物流");
            assertThat(tutor.page().locator("tutor-panel")).containsText("没有待确认的操作");
        }
    }

    private static void inFourthWeek() {
        Api.as("supervisor1")
                .body(Map.of("tutor", "senior1"))
                .put("/staff/trainee1/tutor")
                .then()
                .statusCode(200);
        for (int week = 1; week <= 3; week++) {
            Api.as("supervisor1")
                    .body(
                            Map.of(
                                    "kind",
                                    "TRAINING_WEEK_" + week,
                                    "heldOn",
                                    "2026-03-01",
                                    "score",
                                    90,
                                    "reason",
                                    "培训记录"))
                    .post("/staff/trainee1/certificates")
                    .then()
                    .statusCode(201);
        }
    }

    @AfterEach
    void nobody_is_trained() {
        database.execute("delete from staff_certificate where account = 'trainee1'");
        database.execute("delete from staff_tutor where account = 'trainee1'");
    }
}
