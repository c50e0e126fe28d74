package br.com.connectenergy.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class InvariantsIT {
    private final Invariants invariants = Invariants.none()
            .and("no payment twice", "select contract, count(*) from payment group by contract having count(*) > 1")
            .and("no negative amount", "select contract from payment where amount < 0");

    @Test
    void findsTheRowsThatBreakARule() throws SQLException {
        DataSource database = TestPostgres.emptyDatabase();
        execute(database, "create table payment (contract text, amount int)");
        execute(database, "insert into payment values ('c-1', 10), ('c-2', 5)");
        assertThat(invariants.check(database)).isEmpty();

        execute(database, "insert into payment values ('c-1', 10)");
        assertThat(invariants.check(database))
                .containsExactly(new Invariants.Violation("no payment twice", "contract=c-1, count=2"));
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatThrownBy(() -> invariants.and("no payment twice", "select 1"))
                .hasMessageContaining("no payment twice");
        assertThat(invariants.names()).containsExactly("no payment twice", "no negative amount");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
