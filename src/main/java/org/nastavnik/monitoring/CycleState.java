package org.nastavnik.monitoring;

/**
 * How far a stage of monitoring is, as a page shows it.
 *
 * @param path of the stage, below the address of the launch
 * @param state key of a message
 * @param edition second and later ones are shown
 * @param approvedOn "" where it is not
 * @param kept the curator has written something
 */
public record CycleState(
        String path,
        String state,
        int edition,
        String approvedOn,
        long version,
        boolean kept,
        boolean mayWrite,
        boolean maySubmit,
        boolean mayApprove,
        boolean mayTakeUpAgain) {}
