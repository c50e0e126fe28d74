package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.shared.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the verification of an authenticator's answer reads, and the count that it brings back. */
@Component
@Transactional
public class PasskeyRecords {
    private final PasskeyStore store;
    private final AccountStore accounts;
    private final Journal journal;

    PasskeyRecords(PasskeyStore store, AccountStore accounts, Journal journal) {
        this.store = store;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> find(String credentialId) {
        return store.find(credentialId);
    }

    @Transactional(readOnly = true)
    public List<Passkey> ofHandle(String handle) {
        return store.accountOf(handle).map(store::of).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<PasskeyUser> userOfHandle(String handle) {
        return store.accountOf(handle).flatMap(this::user);
    }

    @Transactional(readOnly = true)
    public Optional<String> handleOf(AccountId account) {
        return store.handleOf(account);
    }

    @Transactional(readOnly = true)
    public Optional<PasskeyUser> userOf(LoginEmail email) {
        return accounts.find(email).map(Account::id).flatMap(this::user);
    }

    public void introduce(LoginEmail email, String handle) {
        store.introduce(accounts.find(email).orElseThrow().id(), handle);
    }

    /** Answers false, and nothing is proved, when a counting authenticator does not count on: there is a copy of it. */
    public boolean used(String credentialId, long signatureCount, boolean backedUp) {
        Passkey passkey = store.lock(credentialId).orElseThrow();
        long known = passkey.credential().signatureCount();
        if ((known > 0 || signatureCount > 0) && signatureCount <= known) {
            wentBack(passkey);
            return false;
        }
        store.used(passkey.id(), signatureCount, backedUp, journal.now());
        return true;
    }

    /** The verification itself saw a count that is older than the passkey. */
    public void countedBack(String credentialId) {
        store.find(credentialId).ifPresent(this::wentBack);
    }

    private void wentBack(Passkey passkey) {
        journal.note(
                Journal.SIGN_IN,
                passkey.accountId(),
                "PASSKEY_COUNTED_BACK",
                Map.of("passkeyId", passkey.id().toString()));
    }

    private Optional<PasskeyUser> user(AccountId id) {
        return store.handleOf(id).map(handle -> {
            Account account = accounts.find(id).orElseThrow();
            return new PasskeyUser(handle, account.email(), account.displayName());
        });
    }
}
