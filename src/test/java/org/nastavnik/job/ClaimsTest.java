package org.nastavnik.job;

import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Claims in the embedded database, which several processes share for once. */
class ClaimsTest extends ClaimsContract {

    private static Server server;

    @BeforeAll
    static void serve() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    }

    @AfterAll
    static void end() {
        server.stop();
    }

    @Override
    String[] database() {
        return new String[] {
            "jdbc:h2:tcp://localhost:"
                    + server.getPort()
                    + "/mem:claims;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "sa",
            ""
        };
    }
}
