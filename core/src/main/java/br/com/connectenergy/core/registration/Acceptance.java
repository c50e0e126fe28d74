package br.com.connectenergy.core.registration;

import java.util.Set;

/** What the person accepted when submitting, and from where. */
public record Acceptance(String termsVersion, boolean termsAccepted, Set<ConsentPurpose> consents, String ip) {
    public Acceptance {
        consents = Set.copyOf(consents);
    }

    @Override
    public String toString() {
        return "Acceptance[" + termsVersion + ", " + termsAccepted + ", " + consents + "]";
    }
}
