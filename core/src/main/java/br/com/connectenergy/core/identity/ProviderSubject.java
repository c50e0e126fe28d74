package br.com.connectenergy.core.identity;

/** Somebody as an identity provider names them: by issuer and subject, and by nothing else. */
public record ProviderSubject(String issuer, String subject) {
    @Override
    public String toString() {
        return "ProviderSubject[hidden]";
    }
}
