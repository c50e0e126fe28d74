package br.com.connectenergy.core.vault.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Tries the key-encryption key before anybody is served: a wrong one is found at the start, not by the first visitor. */
@Component
class VaultDoor implements SmartInitializingSingleton {
    private final Keyring keyring;

    VaultDoor(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keyring.tryMasterKey();
    }
}
