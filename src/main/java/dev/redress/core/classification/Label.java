package dev.redress.core.classification;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a text as a whole is taken for: a question, or a complaint of some category.
public enum Label {
    INQUIRY(null),
    PRODUCT(Category.PRODUCT),
    LOGISTICS(Category.LOGISTICS),
    SERVICE(Category.SERVICE),
    AFTER_SALES(Category.AFTER_SALES),
    ACCOUNT_SECURITY(Category.ACCOUNT_SECURITY),
    PAYMENT(Category.PAYMENT),
    PRIVACY(Category.PRIVACY),
    INFORMATION(Category.INFORMATION),
    PLATFORM_RULE(Category.PLATFORM_RULE),
    TECHNICAL(Category.TECHNICAL),
    OTHER(Category.OTHER);

    /// In their order, which is that of the rows of a model.
    static final List<Label> ALL = List.of(values());

    private final @Nullable Category category;

    Label(@Nullable Category category) {
        this.category = category;
    }

    /// Absent for a question.
    public @Nullable Category category() {
        return category;
    }

    public Kind kind() {
        return category == null ? Kind.INQUIRY : Kind.COMPLAINT;
    }

    public static Label of(Category category) {
        return Stream.of(values())
                .filter(label -> label.category == category)
                .findFirst()
                .orElseThrow();
    }
}
