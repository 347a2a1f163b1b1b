package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.redress.console.CustomerSteps.STORY;
import static dev.redress.console.CustomerSteps.choose;
import static dev.redress.console.CustomerSteps.heading;
import static dev.redress.console.CustomerSteps.photo;
import static dev.redress.console.CustomerSteps.seen;
import static dev.redress.console.CustomerSteps.withText;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Sending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The whole way of a complaint: its customer on a phone, and an agent at the console.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class CustomerStoryTest {

    private static final Pattern ONE = Pattern.compile(".*/my-complaints/[0-9a-f-]{36}");

    /// The fifth answer of whatever scale.
    private static final int GOOD = 4;

    @Inject Database database;

    @Test
    void a_customer_files_the_desk_puts_it_right_and_the_customer_says_how_it_was(Chromium chromium)
            throws IOException {
        database.empty();
        // At night the invitation to the survey would wait for the morning.
        Api.setClock("2026-03-02T10:00:00+08:00");
        try (Visitor visitor = chromium.visitor(Look.CHINESE.onPhone());
                Visitor agent = chromium.visitor(Look.ENGLISH)) {
            FiledCase filed = files(visitor);
            assigns(chromium, filed);
            DeskVisitor desk = new DeskVisitor(agent);
            agent.goTo("/cases/" + filed.id()).signIn("agent1");
            AgentSteps.investigates(desk);
            answersWhatIsAsked(visitor);
            AgentSteps.offers(desk);
            accepts(visitor);
            AgentSteps.carriesOut(desk);
            isSatisfied(visitor);
            answersTheSurvey(visitor);
        }
    }

    private static FiledCase files(Visitor visitor) throws IOException {
        visitor.goTo("/").signIn("customer1");
        assertThat(visitor.page().getByText("您还没有投诉")).isVisible();
        seen(visitor, "my-complaints-empty");

        visitor.button("我要投诉").first().click();
        visitor.field("经过").fill(STORY);
        // Before the page knows what the desk takes, only the desk refuses it.
        assertThat(visitor.page().getByText("一次最多")).isVisible();
        choose(visitor, new FilePayload("笔记.txt", "text/plain", new byte[] {1}));
        assertThat(visitor.page().getByText("不支持这种文件")).isVisible();
        choose(visitor, photo());
        visitor.field("手机号").fill("13812345678");
        seen(visitor, "new-complaint");
        visitor.button("提交投诉").click();

        assertThat(visitor.page().getByText("文件已收到，谢谢。")).isVisible();
        seen(visitor, "filed");
        visitor.button("查看进度").click();
        visitor.page().waitForURL(ONE);
        FiledCase filed = FiledCase.at(visitor);
        assertThat(visitor.page().getByText("聊天记录.png")).isVisible();
        visitor.button("为什么是这个时间：解决").click();
        assertThat(visitor.page().locator("why-dialog li").first()).isVisible();
        seen(visitor, "why-then");
        visitor.page().keyboard().press("Escape");
        return filed;
    }

    private static void assigns(Chromium chromium, FiledCase filed) {
        try (Visitor supervisor = chromium.visitor(Look.CHINESE)) {
            supervisor.goTo("/cases/" + filed.id()).signIn("supervisor1");
            new DeskVisitor(supervisor)
                    .begin("分派")
                    .fill("处理人账号", "agent1")
                    .send("提交")
                    .requireStatus("已分派");
        }
    }

    private static void answersWhatIsAsked(Visitor visitor) {
        visitor.page().reload();
        assertThat(visitor.page().locator(".items")).containsText("外包装照片");
        seen(visitor, "asked-for-evidence");
        choose(visitor, new FilePayload("p.jpg", "image/jpeg", Sending.program().bytes()));
        visitor.button("发送").first().click();
        assertThat(visitor.page().getByText("文件内容和它的类型不符")).isVisible();
        visitor.button("移除 p.jpg").click();
        visitor.field("或者用文字说明").fill("外包装完好，订单号 ORD-77");
        visitor.button("提交说明").click();
        assertThat(heading(visitor, "正在核实")).isVisible();
        visitor.field("给处理人留言").fill("麻烦快一点，谢谢");
        visitor.button("发送").click();
        assertThat(visitor.page().locator(".mine", withText("麻烦快一点"))).isVisible();
    }

    private static void accepts(Visitor visitor) {
        visitor.page().reload();
        assertThat(heading(visitor, "我们给出了方案，等您答复")).isVisible();
        seen(visitor, "offer");
        visitor.button("接受方案").first().click();
        seen(visitor, "accepting");
        visitor.button("接受方案").last().click();
        assertThat(heading(visitor, "方案已确定")).isVisible();
    }

    private static void isSatisfied(Visitor visitor) {
        visitor.page().reload();
        assertThat(visitor.page().getByText("您满意吗？").last()).isVisible();
        seen(visitor, "result");
        visitor.button("满意").click();
        visitor.button("确认满意").click();
        assertThat(heading(visitor, "已结束")).isVisible();
    }

    private static void answersTheSurvey(Visitor visitor) {
        Api.run("survey-dispatch");
        // The invitation waits for what was written to the customer before it.
        Api.run("notification-dispatch");
        Api.run("notification-dispatch");
        visitor.goTo("/my-messages");
        assertThat(visitor.page().getByText("去评价")).isVisible();
        seen(visitor, "my-messages");

        visitor.goTo(pathOf(visitor.page().getByText("去评价").getAttribute("href")));
        for (Locator question : visitor.page().locator("fieldset").all()) {
            question.locator("input[type=radio]").nth(GOOD).check();
        }
        seen(visitor, "survey");
        visitor.page().locator("button[type=submit], input[type=submit]").first().click();
        assertThat(visitor.page().locator("main")).containsText("谢谢您的评价");
        visitor.picture("survey-answered");
    }

    /// The link is that of the desk as customers reach it, which in tests is elsewhere.
    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }
}
