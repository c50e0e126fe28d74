package br.com.connectenergy.core.live.internal;

import br.com.connectenergy.core.shared.RegistrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.stereotype.Component;

/** One connection of the pool that listens to what the database says after each commit. */
@Component
public class NotificationEar {
    private static final String CHANNEL = "company_event";
    private static final int WAIT_MILLIS = 1_000;
    private static final int QUIET_WAITS = 10;
    private static final int ALIVE_SECONDS = 2;

    private final DSLContext db;

    NotificationEar(DSLContext db) {
        this.db = db;
    }

    /** Listens until it is no longer wanted; ends with an exception when the connection is lost. */
    public void listen(Runnable listening, Consumer<RegistrationId> moved, BooleanSupplier wanted) {
        db.connection(connection -> {
            try {
                execute(connection, "listen " + CHANNEL);
                listening.run();
                hear(connection, moved, wanted);
            } finally {
                if (!connection.isClosed() && connection.isValid(ALIVE_SECONDS)) execute(connection, "unlisten *");
            }
        });
    }

    private static void hear(Connection connection, Consumer<RegistrationId> moved, BooleanSupplier wanted)
            throws SQLException {
        PGConnection line = connection.unwrap(PGConnection.class);
        int quiet = 0;
        while (wanted.getAsBoolean()) {
            PGNotification @Nullable [] heard = line.getNotifications(WAIT_MILLIS);
            quiet = heard == null || heard.length == 0 ? quiet + 1 : 0;
            if (heard != null) for (PGNotification one : heard) moved.accept(RegistrationId.of(one.getParameter()));
            if (quiet >= QUIET_WAITS && !connection.isValid(ALIVE_SECONDS))
                throw new SQLException("the listening connection is dead");
            if (quiet >= QUIET_WAITS) quiet = 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
