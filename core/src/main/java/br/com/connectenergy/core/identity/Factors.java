package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.Base32;
import br.com.connectenergy.core.identity.internal.FactorStore;
import br.com.connectenergy.core.identity.internal.PasskeyStore;
import br.com.connectenergy.core.identity.internal.TotpCodes;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.vault.Ciphertext;
import br.com.connectenergy.core.vault.EncryptedColumn;
import br.com.connectenergy.core.vault.Vault;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: the second factor. A code is good in its own thirty seconds and once; a recovery code is good once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Factors {
    static final int RECOVERY_CODES = 10;

    private static final int RECOVERY_CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final Vault vault;
    private final PasskeyStore passkeys;

    Factors(FactorStore store, Vault vault, PasskeyStore passkeys) {
        this.store = store;
        this.vault = vault;
        this.passkeys = passkeys;
    }

    /** Whether anything but the password proves the person already: then a password alone enrols nothing more. */
    boolean isEnrolled(Account account) {
        return next(account) != SignInStep.Next.ENROL_FACTOR;
    }

    /** What comes after the password. */
    SignInStep.Next next(Account account) {
        if (account.totpEnrolled()) return SignInStep.Next.PROVE_TOTP;
        return passkeys.hasAny(account.id()) ? SignInStep.Next.PROVE_PASSKEY : SignInStep.Next.ENROL_FACTOR;
    }

    /** A new authenticator, which proves nothing before it is confirmed. */
    Enrolment begin(Account account) {
        byte[] secret = TotpCodes.newSecret();
        store.setPending(account.id(), vault.encrypt(secret, pendingOf(account.id())));
        return Enrolment.of(Base32.encode(secret), account.email());
    }

    /** Takes the pending authenticator into use when the code is of it. */
    boolean confirm(AccountId id, String code, Instant now) {
        Ciphertext pending = store.lock(id).pending();
        if (pending == null) throw IdentityError.TOTP_NOT_STARTED.refuse();
        byte[] secret = vault.open(pending.bytes(), pendingOf(id));
        if (!TotpCodes.matches(secret, code, now)) return false;
        store.enrol(id, vault.encrypt(secret, secretOf(id)), TotpCodes.stepAt(now), now);
        return true;
    }

    boolean acceptsTotp(AccountId id, String code, Instant now) {
        FactorStore.Totp totp = store.lock(id);
        Ciphertext sealed = totp.secret();
        if (sealed == null || !TotpCodes.matches(vault.open(sealed.bytes(), secretOf(id)), code, now)) return false;
        long step = TotpCodes.stepAt(now);
        Long last = totp.lastStep();
        if (last != null && last >= step) return false;
        store.setLastStep(id, step);
        return true;
    }

    boolean acceptsRecoveryCode(AccountId id, String code, Instant now) {
        return store.useRecoveryCode(id, digest(code), now);
    }

    /** The earlier codes are void. */
    List<String> newRecoveryCodes(AccountId id) {
        List<String> codes =
                Stream.generate(Factors::recoveryCode).limit(RECOVERY_CODES).toList();
        store.replaceRecoveryCodes(id, codes.stream().map(Factors::digest).toList());
        return codes;
    }

    int recoveryCodesLeft(AccountId id) {
        return store.recoveryCodesLeft(id);
    }

    private static String recoveryCode() {
        byte[] bytes = new byte[RECOVERY_CODE_BYTES];
        RANDOM.nextBytes(bytes);
        String text = Base32.encode(bytes).toLowerCase(Locale.ROOT);
        return text.substring(0, 8) + "-" + text.substring(8);
    }

    private static Sha256 digest(String code) {
        return Sha256.of(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    private static EncryptedColumn secretOf(AccountId id) {
        return new EncryptedColumn("account", "totp_secret", id.toString());
    }

    private static EncryptedColumn pendingOf(AccountId id) {
        return new EncryptedColumn("account", "totp_pending", id.toString());
    }
}
