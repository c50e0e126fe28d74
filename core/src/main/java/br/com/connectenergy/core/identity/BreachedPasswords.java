package br.com.connectenergy.core.identity;

import java.util.Set;

/** Passwords known from breaches (a port), asked for by the first five digits of their SHA-1 so that none leaves the house. */
public interface BreachedPasswords {
    /** The other 35 digits, in capitals, of every known digest that begins so; throws {@link BreachedPasswordsUnavailable}. */
    Set<String> endingsOf(String firstFive);
}
