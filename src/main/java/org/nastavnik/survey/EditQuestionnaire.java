package org.nastavnik.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * Writes questionnaires: for the city the methodist, for a school its curator or psychologist. Of a
 * questionnaire that the city takes as a model it makes the next edition; a school makes its own.
 */
@RequestScoped
class EditQuestionnaire {

    @Inject Editions editions;
    @Inject Questionnaires shipped;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** Null for the city. */
    @Nullable Long owner() {
        return current.is(Role.METHODIST) ? null : Long.valueOf(current.schoolId());
    }

    QuestionnaireEdition own(long id) {
        Long owner = owner();
        QuestionnaireEdition edition = editions.byId(id, owner);
        if (!edition.isOf(owner)) {
            throw new SurveyNotFound(id);
        }
        return edition;
    }

    /** As the form showed it: what somebody else has changed since is not overwritten. */
    QuestionnaireEdition shown(long id, String version) {
        QuestionnaireEdition edition = own(id);
        if (!version.equals(String.valueOf(edition.version()))) {
            throw new RuleBroken("survey.rule.changedElsewhere");
        }
        return edition;
    }

    QuestionnaireEdition create(QuestionnaireForm form) {
        String code = freshCode();
        return added(form.toQuestionnaire(code, false, List.of()), Catalogue.SHIPPED_EDITION);
    }

    private static String freshCode() {
        return "OWN_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** The draft that there is already where it was asked for twice. */
    QuestionnaireEdition next(Questionnaire model) {
        Long owner = owner();
        boolean ours =
                owner == null
                        || editions.of(owner).stream()
                                .anyMatch(e -> e.code().equals(model.code()) && e.isOf(owner));
        Optional<QuestionnaireEdition> draft =
                editions.of(owner).stream()
                        .filter(e -> e.isOf(owner) && e.code().equals(model.code()))
                        .filter(e -> e.state() == QuestionnaireEdition.State.DRAFT)
                        .findFirst();
        if (draft.isPresent()) {
            return draft.get();
        }
        return ours
                ? added(model, editions.nextNo(model.code()))
                : added(renamed(model), Catalogue.SHIPPED_EDITION);
    }

    private static Questionnaire renamed(Questionnaire model) {
        return new Questionnaire(
                freshCode(),
                model.title(),
                model.phase(),
                model.forms(),
                model.side(),
                model.sample(),
                model.instruction(),
                model.provenance(),
                model.pairedWith(),
                model.questions());
    }

    private QuestionnaireEdition added(Questionnaire questionnaire, int no) {
        QuestionnaireEdition edition =
                editions.add(new QuestionnaireEdition(owner(), questionnaire, no, author()));
        written("QUESTIONNAIRE_MADE", edition);
        return edition;
    }

    void change(QuestionnaireEdition edition, Questionnaire questionnaire) {
        edition.change(questionnaire, author());
        written("QUESTIONNAIRE_CHANGED", edition);
    }

    private QuestionnaireEdition.Author author() {
        return new QuestionnaireEdition.Author(current.personId(), schools.today());
    }

    Problems publish(QuestionnaireEdition edition) {
        Questionnaire questionnaire = edition.questionnaire();
        Problems problems = EditionCheck.of(questionnaire, firstOf(questionnaire));
        if (problems.isEmpty() && !edition.isPublished()) {
            edition.publish();
            written("QUESTIONNAIRE_PUBLISHED", edition);
        }
        return problems;
    }

    void withdraw(QuestionnaireEdition edition) {
        edition.withdraw(editions.isUsed(edition));
        written("QUESTIONNAIRE_WITHDRAWN", edition);
    }

    private void written(String action, QuestionnaireEdition edition) {
        audit.write(current.personId(), owner(), action, "questionnaire:" + edition.id());
    }

    @Nullable Questionnaire firstOf(Questionnaire questionnaire) {
        String code = questionnaire.pairedWith();
        return code == null
                ? null
                : firsts().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    /** With which a last questionnaire can be compared. */
    List<Questionnaire> firsts() {
        List<Questionnaire> written =
                editions.of(owner()).stream()
                        .filter(QuestionnaireEdition::isPublished)
                        .map(QuestionnaireEdition::questionnaire)
                        .filter(one -> one.phase() == SurveyPhase.ENTRY)
                        .toList();
        Set<String> codes = written.stream().map(Questionnaire::code).collect(Collectors.toSet());
        return java.util.stream.Stream.concat(
                        written.stream(),
                        shipped.all().stream()
                                .filter(one -> one.phase() == SurveyPhase.ENTRY)
                                .filter(one -> !codes.contains(one.code())))
                .toList();
    }

    Question question(QuestionnaireEdition edition, int no) {
        return edition.questionnaire().questions().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new SurveyNotFound(no));
    }

    Questionnaire model(String code) {
        Long owner = owner();
        return editions.of(owner).stream()
                .filter(e -> e.code().equals(code) && e.isPublished())
                .map(QuestionnaireEdition::questionnaire)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(shipped.byCode(code)));
    }
}
