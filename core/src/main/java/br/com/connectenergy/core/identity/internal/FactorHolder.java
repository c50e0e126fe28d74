package br.com.connectenergy.core.identity.internal;

import br.com.connectenergy.core.shared.AccountId;

/** Whose second factor: a person's, kept with the account, or one of the staff's. */
public sealed interface FactorHolder {
    /** A person with an account. */
    record Person(AccountId id) implements FactorHolder {}

    /** A person of the platform, by user name. */
    record Staff(String username) implements FactorHolder {}
}
