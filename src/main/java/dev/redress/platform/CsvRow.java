package dev.redress.platform;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of a table for spreadsheets and tools of statistics (RFC 4180).
public final class CsvRow {

    /// A spreadsheet takes what begins so for a formula, and does what it says.
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvRow() {}

    /// With the end of the line. A text that a spreadsheet would take for a formula stands behind
    /// an apostrophe, which shows it as what it is; numbers stay numbers.
    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String harmless = isFormula ? "'" + text : text;
        return QUOTED.matcher(harmless).find()
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
