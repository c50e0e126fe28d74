package br.com.connectenergy.api.security;

/** The secret at the end of a mailed link ({@code {token}} in the path): whoever has it may use it; its text form hides it. */
public record LinkToken(String value) {

    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
