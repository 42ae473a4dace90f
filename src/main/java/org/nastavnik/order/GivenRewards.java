package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

/** What a person has been rewarded with by orders that stand. */
@ApplicationScoped
public class GivenRewards {

    @Inject Rewards rewards;
    @Inject Orders orders;

    /**
     * @param kind a word of the register of rewards
     * @param merit in the nominative; null where the paper thanks for the whole
     */
    public record Given(String kind, @Nullable String merit, Registration order) {}

    /** Of all years, the earliest first; letters go to others and are left out. */
    public List<Given> to(long personId, long schoolId) {
        return rewards.of(personId, schoolId).stream()
                .filter(reward -> !reward.isRevoked())
                .filter(
                        reward ->
                                reward.kind() == Reward.Kind.GRATITUDE
                                        || reward.kind() == Reward.Kind.CERTIFICATE)
                .map(
                        reward ->
                                new Given(
                                        OrderWords.text("given." + reward.kind()),
                                        reward.merit(),
                                        Objects.requireNonNull(
                                                orders.byId(reward.orderId(), schoolId)
                                                        .registration())))
                .toList();
    }
}
