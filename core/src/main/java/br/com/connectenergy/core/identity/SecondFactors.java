package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.Base32;
import br.com.connectenergy.core.identity.internal.FactorHolder;
import br.com.connectenergy.core.identity.internal.FactorPlace;
import br.com.connectenergy.core.identity.internal.FactorStore;
import br.com.connectenergy.core.identity.internal.TotpCodes;
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

/** RNF010: the second factor, whoever holds it. A code is good in its own thirty seconds and once; a recovery code is good once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondFactors {
    static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final Vault vault;

    SecondFactors(FactorStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    boolean isEnrolled(FactorHolder holder) {
        return store.isEnrolled(holder);
    }

    /** A new authenticator, which proves nothing before it is confirmed; answers its secret in base32. */
    String begin(FactorHolder holder, Instant now) {
        byte[] secret = TotpCodes.newSecret();
        store.prepare(holder, now);
        store.setPending(holder, vault.encrypt(secret, pendingOf(holder)));
        return Base32.encode(secret);
    }

    /** Takes the pending authenticator into use when the code is of it. */
    boolean confirm(FactorHolder holder, String code, Instant now) {
        Ciphertext pending = store.lock(holder).pending();
        if (pending == null) throw IdentityError.TOTP_NOT_STARTED.refuse();
        byte[] secret = vault.open(pending.bytes(), pendingOf(holder));
        if (!TotpCodes.matches(secret, code, now)) return false;
        store.enrol(holder, vault.encrypt(secret, secretOf(holder)), TotpCodes.stepAt(now), now);
        return true;
    }

    /** Takes an authenticator into use whose secret, in base32, is known from elsewhere. */
    void enrolKnown(FactorHolder holder, String secret, Instant now) {
        store.prepare(holder, now);
        store.enrol(holder, vault.encrypt(Base32.decode(secret), secretOf(holder)), TotpCodes.stepAt(now) - 1, now);
    }

    boolean acceptsTotp(FactorHolder holder, String code, Instant now) {
        FactorStore.Totp totp = store.lock(holder);
        Ciphertext sealed = totp.secret();
        if (sealed == null || !TotpCodes.matches(vault.open(sealed.bytes(), secretOf(holder)), code, now)) return false;
        long step = TotpCodes.stepAt(now);
        Long last = totp.lastStep();
        if (last != null && last >= step) return false;
        store.setLastStep(holder, step);
        return true;
    }

    boolean acceptsRecoveryCode(FactorHolder holder, String code, Instant now) {
        return store.useRecoveryCode(holder, digest(code), now);
    }

    /** The earlier codes are void. */
    List<String> newRecoveryCodes(FactorHolder holder) {
        List<String> codes = Stream.generate(SecondFactors::recoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        store.replaceRecoveryCodes(
                holder, codes.stream().map(SecondFactors::digest).toList());
        return codes;
    }

    int recoveryCodesLeft(FactorHolder holder) {
        return store.recoveryCodesLeft(holder);
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

    private static EncryptedColumn secretOf(FactorHolder holder) {
        return FactorPlace.of(holder).encrypted("totp_secret");
    }

    private static EncryptedColumn pendingOf(FactorHolder holder) {
        return FactorPlace.of(holder).encrypted("totp_pending");
    }
}
