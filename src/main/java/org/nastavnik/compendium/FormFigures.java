package org.nastavnik.compendium;

/**
 * Who took part in a form and what was done, as the school itself is told, few persons or not.
 *
 * @param form name; "" of all forms together
 * @param planned rows of approved plans that were not cancelled
 */
public record FormFigures(
        String form,
        int mentors,
        int mentees,
        int pairs,
        int groups,
        int meetings,
        int planned,
        int done) {

    /** «92 %»; «нет данных» where no plan was approved. */
    public String plans() {
        return Figures.percent(done, planned, 0);
    }
}
