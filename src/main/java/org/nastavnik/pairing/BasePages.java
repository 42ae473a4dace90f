package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** What the pages of the two bases show. */
@RequestScoped
class BasePages {

    @Inject Bases bases;
    @Inject Persons persons;
    @Inject MentoringForms forms;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;

    MentorListPage mentors() {
        List<MentorProfile> profiles = bases.mentors(current.schoolId(), visible.year());
        KnownPersons known = persons.known(profiles.stream().map(MentorProfile::personId).toList());
        List<MentoringUnit> units = visible.ofThisYear();
        return new MentorListPage(
                profiles.stream().map(profile -> line(profile, known, units)).toList(),
                current.is(Role.CURATOR));
    }

    private MentorListPage.Line line(
            MentorProfile profile, KnownPersons known, List<MentoringUnit> units) {
        Person person = known.get(profile.personId());
        return new MentorListPage.Line(
                person.id(),
                person.name().full(),
                person.postIn(current.schoolId()),
                forms.byCode(profile.formCode()).name(),
                profile.state().name(),
                units.stream()
                        .filter(u -> u.mentor() == person.id())
                        .filter(AgreeUnit::takesPlaces)
                        .mapToInt(u -> u.mentees().size())
                        .sum(),
                profile.maxMentees());
    }

    RequestListPage requests() {
        List<MenteeRequest> requests = bases.requests(current.schoolId(), visible.year());
        KnownPersons known = persons.known(requests.stream().map(MenteeRequest::personId).toList());
        return new RequestListPage(
                requests.stream()
                        .map(
                                r ->
                                        new RequestListPage.Line(
                                                r.personId(),
                                                known.full(r.personId()),
                                                known.get(r.personId()).postIn(current.schoolId()),
                                                forms.byCode(r.formCode()).name(),
                                                r.need(),
                                                r.state().name()))
                        .toList(),
                current.is(Role.CURATOR));
    }

    /**
     * @param chosen the person is given and not asked for again
     */
    <F> BaseFormPage<F> form(F form, Problems problems, boolean chosen) {
        List<Option> people =
                current.is(Role.CURATOR)
                        ? persons.of(current.schoolId()).stream()
                                .map(p -> new Option(String.valueOf(p.id()), p.name().full()))
                                .toList()
                        : List.of();
        List<Option> all = forms.all().stream().map(f -> new Option(f.code(), f.name())).toList();
        return new BaseFormPage<>(form, problems, people, all, chosen);
    }
}
