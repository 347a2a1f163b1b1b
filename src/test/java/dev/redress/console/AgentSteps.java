package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.redress.console.CustomerSteps.seen;

/// What an agent whose console is in English does in the course of a case.
final class AgentSteps {

    private AgentSteps() {}

    static void investigates(DeskVisitor desk) {
        desk.begin("Investigate")
                .fill("What was found", "Order and chat were compared")
                .send("Go")
                .requireStatus("Investigating");
        desk.more()
                .begin("Ask for evidence")
                .fill("What is needed, one a line", "外包装照片\n订单号")
                .fill("Reason", "The damage has to be seen")
                .send("Go")
                .requireStatus("Waits for the customer");
    }

    /// The customer's words are there when the page is read again.
    static void offers(DeskVisitor desk) {
        Visitor agent = desk.visitor();
        agent.page().reload();
        assertThat(agent.page().locator("conversation-view")).containsText("麻烦快一点");
        assertThat(agent.page().locator("case-evidence")).containsText("聊天记录.png");
        agent.field("Reply to the customer").fill("好的，今天给您方案");
        agent.button("Send").click();
        assertThat(agent.page().locator("conversation-view .desk")).containsText("今天给您方案");
        desk.begin("Make an offer")
                .fill("Words", "为您全额退款并致歉")
                .fill("Remedy (optional)", "退款")
                .fill("Compensation (CNY) (optional)", "100.00")
                .fill("Reasons (optional)", "客服确有不当")
                .fill("What else the customer can do (optional)", "也可以换货");
        seen(agent, "case-offer");
        desk.send("Go").requireStatus("Offer sent");
    }

    static void carriesOut(DeskVisitor desk) {
        desk.visitor().page().reload();
        desk.begin("Carry it out").send("Go").requireStatus("Being carried out");
        desk.begin("Tell the result")
                .fill("What we did", "已为您全额退款")
                .send("Go")
                .requireStatus("Resolved");
    }
}
