package org.nastavnik.system;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that tells its server of auto-commit only when a statement comes. The pool switches
 * it off and on again around every transaction, each time a trip to the server.
 */
final class LazyAutoCommit implements InvocationHandler {

    private final Connection server;
    private boolean wanted;
    private boolean told;

    /** Something was asked since the last end of a transaction. */
    private boolean open;

    private LazyAutoCommit(Connection server) throws SQLException {
        this.server = server;
        this.told = server.getAutoCommit();
        this.wanted = told;
    }

    static Connection over(Connection server) throws SQLException {
        return (Connection)
                Proxy.newProxyInstance(
                        LazyAutoCommit.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new LazyAutoCommit(server));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        String name = method.getName();
        switch (name) {
            case "setAutoCommit":
                want(args != null && Boolean.TRUE.equals(args[0]));
                return null;
            case "getAutoCommit":
                return wanted;
            case "commit", "rollback":
                return end(method, args);
            default:
                if (name.startsWith("prepare") || name.startsWith("create")) {
                    tell();
                    open = true;
                }
                return passed(method, args);
        }
    }

    /** JDBC: switching it on inside a transaction commits, which must not wait. */
    private void want(boolean autoCommit) throws SQLException {
        wanted = autoCommit;
        if (open && autoCommit) {
            tell();
        }
        if (told) {
            open = false;
        }
    }

    private void tell() throws SQLException {
        if (told != wanted) {
            server.setAutoCommit(wanted);
            told = wanted;
        }
    }

    private @Nullable Object end(Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        if (!open && args == null) {
            return null;
        }
        Object answer = passed(method, args);
        open = args != null;
        return answer;
    }

    private @Nullable Object passed(Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(server, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
