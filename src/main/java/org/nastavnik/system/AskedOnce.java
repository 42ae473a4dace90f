package org.nastavnik.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What several parts of one page ask the database alike is asked once. Only while a request looks
 * and changes nothing, and outside of transactions: what may be changed is always read anew, and so
 * is what nobody's request asks.
 */
@ApplicationScoped
public class AskedOnce {

    @Inject Answers answers;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** From now on the request only looks. */
    public void begin() {
        answers.keep();
    }

    /**
     * @param question whose equal has the same answer
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(List<Object> question, Supplier<List<T>> ask) {
        if (transactions.getTransactionKey() != null || !looks()) {
            return ask.get();
        }
        List<?> known = answers.to(question);
        if (known == null) {
            known = ask.get();
            answers.keep(question, known);
        }
        // a copy, as each used to have a list of his own
        return new ArrayList<>((List<T>) known);
    }

    private boolean looks() {
        try {
            return answers.kept();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
