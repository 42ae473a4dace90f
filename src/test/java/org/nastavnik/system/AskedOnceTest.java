package org.nastavnik.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskedOnceTest {

    private final AskedOnce once = new AskedOnce();
    private @Nullable Object transaction;
    private int asked;

    @BeforeEach
    void server() {
        once.answers = new Answers();
        once.transactions =
                (TransactionSynchronizationRegistry)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {TransactionSynchronizationRegistry.class},
                                (proxy, method, arguments) -> transaction);
    }

    private List<Integer> ask(Object... question) {
        return once.of(List.of(question), () -> List.of(++asked));
    }

    @Test
    void sameQuestionOfALookIsAskedOnce() {
        once.begin();

        assertThat(ask("units", 1L)).isEqualTo(ask("units", 1L));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void otherQuestionHasItsOwnAnswer() {
        once.begin();

        assertThat(ask("units", 1L)).isNotEqualTo(ask("units", 2L));
    }

    @Test
    void requestThatChangesSomethingAsksEachTime() {
        ask("units", 1L);
        ask("units", 1L);

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whatATransactionReadsIsReadAnew() {
        once.begin();
        ask("units", 1L);

        transaction = "running";
        ask("units", 1L);

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void threadWithoutARequestAsksEachTime() {
        once.answers =
                new Answers() {
                    @Override
                    boolean kept() {
                        throw new ContextNotActiveException();
                    }
                };

        ask("units", 1L);
        ask("units", 1L);

        assertThat(asked).isEqualTo(2);
    }
}
