package org.nastavnik.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several parts of one page ask the database alike is asked once. Only while a request looks
 * and changes nothing, and outside of transactions: what may be changed is always read anew.
 */
@RequestScoped
public class AskedOnce {

    private final Map<List<Object>, List<?>> answers = new HashMap<>();
    private boolean looking;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** From now on the request only looks. */
    public void begin() {
        looking = true;
    }

    /**
     * @param question whose equal has the same answer
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(List<Object> question, Supplier<List<T>> ask) {
        if (!looking || transactions.getTransactionKey() != null) {
            return ask.get();
        }
        List<?> known = answers.get(question);
        if (known == null) {
            known = ask.get();
            answers.put(question, known);
        }
        // a copy, as each used to have a list of his own
        return new ArrayList<>((List<T>) known);
    }
}
