package dev.redress.store;

/// The labels of cases that they are counted by.
public enum TagGroup {
    PRODUCT("c.product_id"),
    BRAND("c.brand"),
    BATCH("c.batch_no"),
    MERCHANT("c.merchant_id"),
    REGION("c.region"),
    /// Category and, where there is one, sub-category: `PRODUCT/damaged`.
    PROBLEM("concat_ws('/', c.category, c.sub_category)"),
    /// The free ones. A case counts under each of its own.
    TAG("t.tag");

    private final String expression;

    TagGroup(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
