package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Persons;
import org.nastavnik.platform.Registrations;

/** The journals and the last check as pages; read after what was noted a moment ago is written. */
@ApplicationScoped
public class ShowJournals {

    private static final int SHOWN = 100;
    private static final String REFERENCE = "[0-9A-F]{8}";

    @Inject LaunchVerdicts verdicts;
    @Inject ServiceCalls calls;
    @Inject SelfChecks checks;
    @Inject Registrations registrations;
    @Inject Persons persons;

    @Transactional
    VerdictListPage verdicts(@Nullable String typed, boolean onlyRefused) {
        String reference = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        List<LaunchVerdict> found =
                reference.isEmpty()
                        ? verdicts.newest(onlyRefused, SHOWN)
                        : reference.matches(REFERENCE)
                                ? verdicts.byReference(reference)
                                : List.of();
        return new VerdictListPage(rows(found), reference, onlyRefused);
    }

    @Transactional
    CallListPage calls(boolean onlyFailed) {
        PlatformNames names = names();
        return new CallListPage(
                calls.newest(onlyFailed, SHOWN).stream()
                        .map(call -> CallRow.of(call, names))
                        .toList(),
                onlyFailed);
    }

    /** Of one platform, for its own page. */
    public List<VerdictRow> verdictsOf(long registrationId, int most) {
        return rows(verdicts.of(registrationId, most));
    }

    /** The newest launch of each platform that has had one, by registration. */
    public Map<Long, VerdictRow> lastOfEach() {
        PlatformNames names = names();
        return verdicts.lastOfEach().stream()
                .filter(verdict -> names.known(verdict.registrationId()) != null)
                .collect(
                        Collectors.toMap(
                                LaunchVerdict::registrationId,
                                verdict -> VerdictRow.of(verdict, names)));
    }

    public List<CallRow> callsOf(long registrationId, int most) {
        PlatformNames names = names();
        return calls.of(registrationId, most).stream()
                .map(call -> CallRow.of(call, names))
                .toList();
    }

    /** What the platform gives, by its last twenty launches and calls. */
    public List<GiftRow> giftsOf(long registrationId) {
        return GiftRow.of(verdicts.of(registrationId, 20), calls.of(registrationId, 20));
    }

    private List<VerdictRow> rows(List<LaunchVerdict> found) {
        PlatformNames names = names();
        return found.stream().map(verdict -> VerdictRow.of(verdict, names)).toList();
    }

    private PlatformNames names() {
        return new PlatformNames(registrations.all());
    }

    @Transactional
    SelfCheckPage lastCheck() {
        return checks.last()
                .map(this::page)
                .orElseGet(() -> new SelfCheckPage(null, "", 0, 0, List.of()));
    }

    private SelfCheckPage page(SelfCheck check) {
        List<Finding> findings = check.findings();
        return new SelfCheckPage(
                check.at(),
                persons.known(check.madeBy()).name().full(),
                count(findings, Finding.Level.BROKEN),
                count(findings, Finding.Level.WARNING),
                sections(findings, names()));
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    static List<SelfCheckPage.Section> sections(List<Finding> findings, PlatformNames names) {
        List<SelfCheckPage.Section> sections = new ArrayList<>();
        findings.stream()
                .map(Finding::registrationId)
                .distinct()
                .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .forEach(
                        id ->
                                sections.add(
                                        new SelfCheckPage.Section(
                                                names.of(id, ""), id, rows(findings, id))));
        return sections;
    }

    private static List<SelfCheckPage.FindingRow> rows(
            List<Finding> findings, @Nullable Long registrationId) {
        return findings.stream()
                .filter(finding -> Objects.equals(finding.registrationId(), registrationId))
                .sorted(Comparator.comparing(Finding::level))
                .map(SelfCheckPage.FindingRow::of)
                .toList();
    }
}
