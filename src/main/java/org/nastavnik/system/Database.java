package org.nastavnik.system;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date before the first request; a half-migrated database never serves. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/nastavnik",
        className = "org.nastavnik.system.ConfiguredDataSource",
        // a lock waited for must show what the other one wrote
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 1,
        maxPoolSize = 24,
        properties = {
            // a connection that died with the database is thrown away, not handed to a request
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=information_schema.schemata",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
public class Database {

    @Resource(lookup = "java:app/jdbc/nastavnik")
    DataSource source;

    @PostConstruct
    void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("exact", exactColumns()))
                .load()
                .migrate();
    }

    /** H2 compares byte by byte anyway; MySQL must be told, or «Ab» and «aB» are one subject. */
    private static String exactColumns() {
        return DatabaseSettings.fromConfig().embedded()
                ? ""
                : "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    }
}
