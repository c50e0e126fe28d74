package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class TransienceTest {

    @Test
    void aConnectionThatDiedUnderTheCommitMeansOurStoreIsAway() {
        assertThat(Transience.of(commitFailed(new SQLException("Connection is closed"))))
                .isEqualTo(Transience.STORE_AWAY);
        assertThat(Transience.of(commitFailed(new SQLException("terminated", "57P01"))))
                .isEqualTo(Transience.STORE_AWAY);
    }

    @Test
    void aCommitThatBreaksARuleOfTheTablesStaysBroken() {
        assertThat(Transience.of(commitFailed(new SQLException("check", "23514"))))
                .isEqualTo(Transience.LASTING);
    }

    private static TransactionSystemException commitFailed(SQLException cause) {
        return new TransactionSystemException("commit failed", cause);
    }
}
