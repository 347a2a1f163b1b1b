package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1-800", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "=\n1"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String cell) {
        assertThat(CsvRow.of(List.of(cell)).replace("\"", "")).startsWith("'" + cell.charAt(0));
    }

    @Test
    void a_carriage_return_is_no_way_around_it() {
        assertThat(CsvRow.of(List.of("\r=1"))).isEqualTo("\"'\r=1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90.00", "-3.5", "FIRST_LINE", "a=b", "质量"})
    void everything_else_stays_as_it_is(String cell) {
        assertThat(CsvRow.of(List.of(cell, cell))).isEqualTo(cell + "," + cell + "\r\n");
    }

    @Test
    void commas_quotes_and_lines_stay_within_a_cell() {
        assertThat(CsvRow.of(List.of("a,b", "say \"no\"", "two\nlines")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }
}
