package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.identity.internal.PasswordEncoders;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Tag("RNF010")
class PasswordProofIT {
    private final AtomicInteger inTransaction = new AtomicInteger();
    private final AtomicInteger hashes = new AtomicInteger();
    private Runnable meanwhile = () -> {};
    private CoreWorld world;
    private SignIns signIns;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        Person.signedUp(world);
        signIns = new SignIns(world.door(FirstSteps.class), new Passwords(new Watched()));
        hashes.set(0);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void noConnectionIsHeldWhileAPasswordIsHashed() {
        assertThat(signIns.signIn(Person.EMAIL, Person.PASSWORD)).isPresent();
        assertThat(signIns.signIn(Person.EMAIL, "errada")).isEmpty();
        assertThat(signIns.signIn("ninguem@padaria.example", "errada")).isEmpty();

        assertThat(hashes).hasValue(3);
        assertThat(inTransaction).hasValue(0);
    }

    @Test
    void aPasswordThatIsChangedWhileItIsProvedOpensNothing() {
        meanwhile = () -> world.sql()
                .execute(
                        "update account set password_hash = ?",
                        String.valueOf(PasswordEncoders.encoder().encode("outra senha, de agora")));

        assertThat(signIns.signIn(Person.EMAIL, Person.PASSWORD)).isEmpty();
    }

    private final class Watched implements PasswordEncoder {
        private final PasswordEncoder encoder = PasswordEncoders.encoder();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String digest) {
            hashes.incrementAndGet();
            if (TransactionSynchronizationManager.isActualTransactionActive()) inTransaction.incrementAndGet();
            boolean matches = encoder.matches(password, digest);
            meanwhile.run();
            return matches;
        }
    }
}
