package dev.redress.core.classification;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a text as a whole is taken for: a question, or a complaint of some category.
public enum Label {
    INQUIRY(0, null),
    PRODUCT(1, Category.PRODUCT),
    LOGISTICS(2, Category.LOGISTICS),
    SERVICE(3, Category.SERVICE),
    AFTER_SALES(4, Category.AFTER_SALES),
    ACCOUNT_SECURITY(5, Category.ACCOUNT_SECURITY),
    PAYMENT(6, Category.PAYMENT),
    PRIVACY(7, Category.PRIVACY),
    INFORMATION(8, Category.INFORMATION),
    PLATFORM_RULE(9, Category.PLATFORM_RULE),
    TECHNICAL(10, Category.TECHNICAL),
    OTHER(11, Category.OTHER);

    /// In the order of their columns.
    static final List<Label> ALL = List.of(values());

    private final int column;
    private final @Nullable Category category;

    /// @param column of the weights in a model; models that are stored know it
    Label(int column, @Nullable Category category) {
        this.column = column;
        this.category = category;
    }

    public int column() {
        return column;
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
