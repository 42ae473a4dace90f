package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.nastavnik.people.ActingPerson;
import org.nastavnik.shared.SchoolYear;

/** Sends the depersonalised data of the demonstration city's schools to the centre. */
@ApplicationScoped
public class DemonstrationTransfers {

    @Inject SendTransfer send;
    @Inject ActingPerson acting;

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void send(SchoolYear year, long curator, long director) {
        acting.become(curator);
        TransferPackage prepared = send.prepare(year, 1);
        acting.become(director);
        send.approve(prepared);
        acting.become(curator);
        send.send(prepared);
    }
}
