package br.com.connectenergy.core.consumption;

/** Whether a consumer unit may go over to the free market. */
public enum EligibilityOutcome {
    ELIGIBLE,
    /** The law opens later, or has not said when. */
    NOT_YET,
    /** Something of the unit has to be told first. */
    NEED_DATA,
    /** A person has to look: high voltage that is billed as low voltage. */
    REVIEW,
    /** It buys on the free market already. */
    ALREADY_FREE
}
