package org.nastavnik.survey;

/** How many were asked in a survey, and how many have handed in. */
record Turnout(long asked, long handedIn) {

    static final Turnout NONE = new Turnout(0, 0);

    static Turnout of(QuestionnaireResponse.State state, Object count) {
        long number = (Long) count;
        return new Turnout(number, state == QuestionnaireResponse.State.HANDED_IN ? number : 0);
    }

    /**
     * @param unnamed sheets without a person; who took part on paper or by a code is not marked
     */
    static Turnout of(Survey survey, Turnout named, long unnamed) {
        return survey.isAnonymous() ? new Turnout(named.asked, unnamed) : named;
    }

    Turnout plus(Turnout other) {
        return new Turnout(asked + other.asked, handedIn + other.handedIn);
    }
}
