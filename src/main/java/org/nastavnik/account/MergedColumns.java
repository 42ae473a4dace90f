package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.people.PersonReference;
import org.nastavnik.shared.RuleBroken;

/**
 * Reads and writes the columns that rooms have named. Names of tables and columns are words of the
 * code and come from nowhere else.
 */
@ApplicationScoped
class MergedColumns {

    @PersistenceContext EntityManager entities;

    long count(PersonReference reference, long person) {
        return number(
                "select count(*) from "
                        + reference.table()
                        + " where "
                        + reference.column()
                        + " = ?",
                List.of(person));
    }

    void requireOnce(PersonReference reference, long from, long into) {
        String refusal = reference.refusal();
        if (refusal != null
                && inCommon(reference, from, into).stream()
                        .anyMatch(keys -> bothFilled(reference, keys, from, into))) {
            throw new RuleBroken(refusal);
        }
    }

    private boolean bothFilled(PersonReference reference, List<Object> keys, long from, long into) {
        return reference.kept() == null
                || (filled(reference, keys, from) && filled(reference, keys, into));
    }

    void move(PersonReference reference, long from, long into) {
        inCommon(reference, from, into).forEach(keys -> drop(reference, keys, from, into));
        query(
                        "update "
                                + reference.table()
                                + " set "
                                + reference.column()
                                + " = ? where "
                                + reference.column()
                                + " = ?",
                        List.of(into, from))
                .executeUpdate();
    }

    /** What entities hold must be in the tables before, and read anew after. */
    void flush() {
        entities.flush();
    }

    void forgetRead() {
        entities.flush();
        entities.clear();
    }

    /** Values of {@code per} under which both persons stand. */
    private List<List<Object>> inCommon(PersonReference reference, long from, long into) {
        List<List<Object>> found = new ArrayList<>();
        if (reference.per().isEmpty()) {
            return found;
        }
        String keys = reference.per().stream().collect(Collectors.joining(", a.", "a.", ""));
        String same =
                reference.per().stream()
                        .map(key -> "a." + key + " = b." + key)
                        .collect(Collectors.joining(" and "));
        String column = reference.column();
        String sql =
                "select distinct %s from %s a, %s b where a.%s = ? and b.%s = ? and %s"
                        .formatted(
                                keys, reference.table(), reference.table(), column, column, same);
        for (Object row : query(sql, List.of(from, into)).getResultList()) {
            found.add(row instanceof Object[] several ? List.of(several) : List.of(row));
        }
        return found;
    }

    private void drop(PersonReference reference, List<Object> keys, long from, long into) {
        boolean other =
                reference.kept() != null
                        && filled(reference, keys, from)
                        && !filled(reference, keys, into);
        List<Object> values = valuesAt(keys, other ? into : from);
        if (reference.part() != null) {
            String[] part = reference.part().split("\\.");
            String rows = "select id " + at(reference);
            String sql = "delete from %s where %s in (%s)".formatted(part[0], part[1], rows);
            query(sql, values).executeUpdate();
        }
        query("delete " + at(reference), values).executeUpdate();
    }

    private boolean filled(PersonReference reference, List<Object> keys, long person) {
        String sql =
                "select count(*) " + at(reference) + " and " + reference.kept() + " is not null";
        return number(sql, valuesAt(keys, person)) > 0;
    }

    private static String at(PersonReference reference) {
        return "from %s where %s = ?".formatted(reference.table(), reference.column())
                + reference.per().stream()
                        .map(key -> " and " + key + " = ?")
                        .collect(Collectors.joining());
    }

    private static List<Object> valuesAt(List<Object> keys, long person) {
        List<Object> values = new ArrayList<>(List.of(person));
        values.addAll(keys);
        return values;
    }

    private long number(String sql, List<?> values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private Query query(String sql, List<?> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
