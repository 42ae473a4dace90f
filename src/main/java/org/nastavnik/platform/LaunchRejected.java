package org.nastavnik.platform;

/** The launch breaks a rule of the specification or of ours; an expected refusal, not a fault. */
public class LaunchRejected extends RuntimeException {

    private final Reason reason;

    /**
     * @param what a word of the code, as the name of a claim; never a value that came with the
     *     request
     */
    public LaunchRejected(Reason reason, String what) {
        super(reason + " " + what, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
