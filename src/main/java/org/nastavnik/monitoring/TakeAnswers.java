package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.nastavnik.people.Role;
import org.nastavnik.survey.ResponseHandedIn;
import org.nastavnik.survey.Side;

/** What somebody has answered about himself is measured: his influence, his competences. */
@ApplicationScoped
class TakeAnswers {

    @Inject Measurements measurements;
    @Inject ImpactParameters parameters;

    void take(@Observes ResponseHandedIn response) {
        response.answers().forEach(answer -> take(response, answer));
    }

    private void take(ResponseHandedIn response, ResponseHandedIn.Answer answer) {
        Optional<BigDecimal> mark = mark(answer.words());
        if (mark.isEmpty()) {
            return;
        }
        subject(response, answer)
                .ifPresent(
                        subject ->
                                measurements.take(
                                        response.schoolId(),
                                        subject,
                                        new Measurement.Result(
                                                mark.get(),
                                                null,
                                                role(response.side()),
                                                response.personId(),
                                                response.on())));
    }

    private Optional<Measurement.Subject> subject(
            ResponseHandedIn response, ResponseHandedIn.Answer answer) {
        String about = answer.about();
        if (answer.question().perCompetence() && about != null) {
            return Optional.of(subject(response, Measurement.COMPETENCE, about, false));
        }
        String impact = answer.question().links().impact();
        return Optional.ofNullable(impact)
                .flatMap(parameters::find)
                .map(known -> subject(response, known.code(), "", known.restricted()));
    }

    private static Measurement.Subject subject(
            ResponseHandedIn response, String parameter, String about, boolean restricted) {
        return new Measurement.Subject(
                response.year(),
                response.personId(),
                parameter,
                about,
                Moment.of(response.phase(), response.opensOn()),
                restricted);
    }

    private static Optional<BigDecimal> mark(String words) {
        String number = words.strip().replace(',', '.');
        return number.matches("[0-9]{1,3}(\\.[0-9])?")
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    private static Role role(Side side) {
        return side == Side.MENTOR
                ? Role.MENTOR
                : side == Side.CURATOR ? Role.CURATOR : Role.MENTEE;
    }
}
