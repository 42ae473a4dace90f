package org.nastavnik.deeplink;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.people.Person;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Visitor;

/** What the page shows on which a teacher picks. */
@RequestScoped
class ChooserPages {

    /** So many lines are looked through at a glance. */
    private static final int FEW = 15;

    @Inject PlaceWords words;
    @Inject Visitor visitor;

    ChooserPage page(
            List<Choice> offered, DeepLinkAccepts accepts, PickForm form, Problems problems) {
        Map<String, List<ChooserPage.Line>> byPlace =
                offered.stream()
                        .filter(choice -> isShown(choice, form))
                        .collect(
                                Collectors.groupingBy(
                                        choice -> words.heading(choice.place()),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                choice -> line(choice, accepts, form),
                                                Collectors.toList())));
        return new ChooserPage(
                accepts.links(),
                accepts.several(),
                offered.size() > FEW,
                form.search(),
                byPlace.entrySet().stream()
                        .map(group -> new ChooserPage.Group(group.getKey(), group.getValue()))
                        .toList(),
                LinkItem.MAXIMUM,
                problems);
    }

    /** What is ticked stays in sight whatever is searched for. */
    private static boolean isShown(Choice choice, PickForm form) {
        return form.picked().contains(choice.key())
                || Person.searchKey(choice.title()).contains(Person.searchKey(form.search()));
    }

    private static ChooserPage.Line line(Choice choice, DeepLinkAccepts accepts, PickForm form) {
        return new ChooserPage.Line(
                choice.key(),
                choice.title(),
                choice.description(),
                form.picked().contains(choice.key()),
                choice.gradable() && accepts.lineItems(),
                form.graded().contains(choice.key()));
    }
}
