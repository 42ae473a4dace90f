package org.nastavnik.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.people.Role;
import org.nastavnik.people.UnsentForms;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.FormPage;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Tabs;
import org.nastavnik.site.Unsent;
import org.nastavnik.site.Visitor;

/** The visitor of a page, as the head of the page shows him. */
@RequestScoped
public class SchoolVisitor implements Visitor {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject Instance<Tabs> tabs;
    @Inject FormPage formPage;
    @Inject UnsentForms unsent;
    @Context HttpHeaders headers;

    @Override
    public String base() {
        return current.session().map(s -> "/s/" + s.id()).orElse("");
    }

    @Override
    public String csrfToken() {
        return current.session().map(LaunchSession::csrfToken).orElse("");
    }

    @Override
    public Locale locale() {
        if (current.isInBackground()) {
            return RUSSIAN;
        }
        return current.sessionOrOver().map(LaunchSession::locale).orElseGet(this::browserLocale);
    }

    private Locale browserLocale() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> List.of("ru", "en").contains(locale.getLanguage()))
                .findFirst()
                .orElse(RUSSIAN);
    }

    @Override
    public @Nullable String frameOrigin() {
        return current.sessionOrOver().map(LaunchSession::frameOrigin).orElse(null);
    }

    @Override
    public String page() {
        return formPage.of(base());
    }

    @Override
    public List<Unsent> unsent() {
        return current.session()
                .filter(LaunchSession::hasUnsent)
                .map(session -> unsent.of(session.identityId()))
                .orElse(List.of());
    }

    @Override
    public @Nullable Shell shell() {
        if (!current.isKnown() || current.roles().isEmpty()) {
            return null;
        }
        Messages messages = Messages.in(locale());
        Long school = current.chosenSchool().orElse(null);
        return new Shell(
                school == null ? null : schools.requisitesToday(school).shortName(),
                current.roles().stream()
                        .map(role -> messages.text("people.role." + role))
                        .collect(Collectors.joining(", ")),
                SchoolYear.of(schools.today()).slashed(),
                current.person().name().surnameFirst(),
                tabs.isResolvable() ? tabs.get().forVisitor() : List.of(),
                current.is(Role.CURATOR) || current.is(Role.DIRECTOR),
                choices(school));
    }

    private List<Shell.Choice> choices(@Nullable Long here) {
        return current.schools().stream()
                .filter(id -> !id.equals(here))
                .map(id -> new Shell.Choice(id, schools.requisitesToday(id).shortName()))
                .toList();
    }
}
