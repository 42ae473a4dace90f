package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.nastavnik.platform.Reason;

/** {@code nastavnik_launches_total} at {@code /metrics}, by verdict. */
@ApplicationScoped
class LaunchCounters {

    @Inject MetricRegistry metrics;

    void count(LaunchVerdict verdict) {
        Reason reason = verdict.reason();
        metrics.counter(
                        "nastavnik_launches",
                        new Tag("verdict", reason == null ? "OK" : reason.name()))
                .inc();
    }
}
