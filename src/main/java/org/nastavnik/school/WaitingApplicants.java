package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many wait to be let in. */
@ApplicationScoped
public class WaitingApplicants {

    @Inject JoinRequests requests;

    public long ofSchool(long schoolId) {
        return requests.openOf(schoolId).size();
    }

    /** Over all schools: those who ask to be curators. */
    public long curatorsToBe() {
        return requests.openForCurators().size();
    }
}
