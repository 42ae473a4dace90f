package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/** What a person has been rewarded with by orders that stand. */
@ApplicationScoped
public class GivenRewards {

    private static final Set<Reward.Kind> OWN =
            Set.of(Reward.Kind.GRATITUDE, Reward.Kind.CERTIFICATE);

    @Inject Rewards rewards;
    @Inject Orders orders;

    /**
     * @param kind a word of the register of rewards
     * @param merit in the nominative; null where the paper thanks for the whole
     */
    public record Given(String kind, @Nullable String merit, Registration order) {}

    /** Of all years, the earliest first; letters go to others and are left out. */
    public List<Given> to(long personId, long schoolId) {
        List<Reward> given =
                rewards.of(personId, schoolId).stream()
                        .filter(reward -> !reward.isRevoked())
                        .filter(reward -> OWN.contains(reward.kind()))
                        .toList();
        Map<Long, Order> by =
                orders.byIds(given.stream().map(Reward::orderId).distinct().toList(), schoolId);
        return given.stream()
                .map(reward -> given(reward, Objects.requireNonNull(by.get(reward.orderId()))))
                .toList();
    }

    private static Given given(Reward reward, Order order) {
        return new Given(
                OrderWords.text("given." + reward.kind()),
                reward.merit(),
                Objects.requireNonNull(order.registration()));
    }
}
