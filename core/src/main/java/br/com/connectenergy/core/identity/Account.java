package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.AccountId;

/** A person who signs in. */
public record Account(
        AccountId id,
        LoginEmail email,
        DisplayName displayName,
        boolean active,
        AccountLocale locale,
        boolean totpEnrolled) {}
