package br.com.connectenergy.core.registration;

import java.util.Map;

/** What the assessment is decided on: facts, no personal data. */
public record RegistryFacts(
        RegistrySituation registrySituation,
        boolean cnaeMatches,
        boolean legalNameMatches,
        boolean ufMatches,
        SignatoryPower signatoryPower,
        boolean documentSetComplete,
        boolean licenceOnFile) {
    public Map<String, Object> asMap() {
        return Map.of(
                "registrySituation", registrySituation.name(),
                "cnaeMatches", cnaeMatches,
                "legalNameMatches", legalNameMatches,
                "ufMatches", ufMatches,
                "signatoryPower", signatoryPower.name(),
                "documentSetComplete", documentSetComplete,
                "licenceOnFile", licenceOnFile);
    }

    public static RegistryFacts ofMap(Map<String, Object> facts) {
        return new RegistryFacts(
                RegistrySituation.valueOf(String.valueOf(facts.get("registrySituation"))),
                isTrue(facts, "cnaeMatches"),
                isTrue(facts, "legalNameMatches"),
                isTrue(facts, "ufMatches"),
                SignatoryPower.valueOf(String.valueOf(facts.get("signatoryPower"))),
                isTrue(facts, "documentSetComplete"),
                isTrue(facts, "licenceOnFile"));
    }

    private static boolean isTrue(Map<String, Object> facts, String name) {
        return Boolean.TRUE.equals(facts.get(name));
    }
}
