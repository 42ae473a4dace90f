package org.nastavnik.system;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one data source that the server pools. It picks the driver by the configured address, so that
 * the WAR is the same file for the embedded database and for MySQL.
 */
public class ConfiguredDataSource implements DataSource {

    private @Nullable DataSource driver;

    @Override
    public Connection getConnection() throws SQLException {
        return LazyAutoCommit.over(driver().getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private synchronized DataSource driver() {
        if (driver == null) {
            driver = open(DatabaseSettings.fromConfig());
        }
        return driver;
    }

    static DataSource open(DatabaseSettings settings) {
        if (settings.embedded()) {
            var h2 = new JdbcDataSource();
            h2.setURL(settings.url());
            h2.setUser(settings.user());
            h2.setPassword(settings.password());
            return h2;
        }
        var mysql = new MysqlDataSource();
        mysql.setUrl(settings.url());
        mysql.setUser(settings.user());
        mysql.setPassword(settings.password());
        return mysql;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
