package dev.redress.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.redress.support.Cases;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// What tests of the customers' pages do again and again.
final class CustomerSteps {

    static final String STORY = Cases.RUDE_SERVICE;

    private CustomerSteps() {}

    static void seen(Visitor visitor, String page) {
        visitor.requireAccessible();
        visitor.picture(page);
    }

    static Locator heading(Visitor visitor, String text) {
        return visitor.page().locator("h1", withText(text));
    }

    static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    static void choose(Visitor visitor, FilePayload file) {
        visitor.page().locator("input[type=file]").first().setInputFiles(file);
    }

    /// A picture that a browser can show.
    static FilePayload photo() throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(60, 90, 140));
        canvas.fillRect(0, 0, 320, 240);
        canvas.setColor(Color.WHITE);
        canvas.drawLine(20, 30, 300, 200);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new FilePayload("聊天记录.png", "image/png", bytes.toByteArray());
    }
}
