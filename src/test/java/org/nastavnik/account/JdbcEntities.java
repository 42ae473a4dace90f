package org.nastavnik.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Native queries of an entity manager on a plain connection; it does nothing else. */
public final class JdbcEntities {

    private static final Pattern NUMBERED = Pattern.compile("\\?(\\d+)");

    private final Connection connection;

    public JdbcEntities(Connection connection) {
        this.connection = connection;
    }

    public EntityManager manager() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> query((String) arguments[0]));
    }

    private Query query(String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return (Query)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Query.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "setParameter" -> {
                                        values.put((Integer) arguments[0], arguments[1]);
                                        yield proxy;
                                    }
                                    case "executeUpdate" -> prepared(sql, values).executeUpdate();
                                    case "getResultList" -> rows(prepared(sql, values));
                                    default -> rows(prepared(sql, values)).get(0);
                                });
    }

    /** A number may be missing, or stand twice: the same as in Jakarta Persistence. */
    private PreparedStatement prepared(String sql, Map<Integer, Object> values)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(NUMBERED.matcher(sql).replaceAll("?"));
        if (!NUMBERED.matcher(sql).find()) {
            for (Map.Entry<Integer, Object> value : values.entrySet()) {
                statement.setObject(value.getKey(), value.getValue());
            }
        }
        int place = 0;
        for (MatchResult mark : NUMBERED.matcher(sql).results().toList()) {
            statement.setObject(++place, values.get(Integer.valueOf(mark.group(1))));
        }
        return statement;
    }

    private static Object value(Object found) throws SQLException {
        return found instanceof Clob text ? text.getSubString(1, (int) text.length()) : found;
    }

    /** A row of one column is its value, as in Jakarta Persistence. */
    private static List<Object> rows(PreparedStatement statement) throws SQLException {
        List<Object> rows = new ArrayList<>();
        ResultSet found = statement.executeQuery();
        int width = found.getMetaData().getColumnCount();
        while (found.next()) {
            Object[] row = new Object[width];
            for (int i = 0; i < width; i++) {
                row[i] = value(found.getObject(i + 1));
            }
            rows.add(width == 1 ? row[0] : row);
        }
        return rows;
    }
}
