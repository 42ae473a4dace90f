package org.nastavnik.platform;

/** Why a launch was refused; stands in the log and the audit, never as such on the page. */
public enum Reason {
    FORMAT,
    ALG,
    KID,
    CRIT,
    KEY,
    STATE,
    BROWSER_BINDING,
    REGISTRATION,
    SIG,
    ISS,
    AUD,
    AZP,
    EXP,
    IAT,
    NBF,
    NONCE,
    VERSION,
    MESSAGE_TYPE,
    DEPLOYMENT,
    TARGET,
    ROLE,
    CLAIM,
    PLATFORM_ERROR;

    /** Group of texts that tells the user what to do. */
    public String messageKey() {
        return switch (this) {
            case STATE, NONCE -> "launch.refused.again";
            case BROWSER_BINDING -> "launch.refused.cookies";
            case EXP, IAT, NBF -> "launch.refused.clock";
            case REGISTRATION, DEPLOYMENT -> "launch.refused.unknown";
            case ROLE -> "launch.refused.role";
            case PLATFORM_ERROR -> "launch.refused.platform";
            default -> "launch.refused.other";
        };
    }
}
