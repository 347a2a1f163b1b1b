package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void a_parameter_that_is_named_twice_is_sent_once() {
        NamedSql statement =
                NamedSql.of("update t set name = :name where id = :id and (:name <> name)");

        assertThat(statement.sql())
                .isEqualTo("update t set name = $1 where id = $2 and ($1 <> name)");
        assertThat(statement.names()).containsExactly("name", "id");
    }

    @Test
    void neither_a_cast_nor_a_colon_in_quotes_is_a_parameter() {
        String sql = "select a::text, 'sms:' || b, split_part(c, ':', 1) from t";

        assertThat(NamedSql.of(sql)).isEqualTo(new NamedSql(sql, List.of()));
    }
}
