package br.com.connectenergy.core;

import br.com.connectenergy.core.identity.Accounts;
import br.com.connectenergy.core.identity.DisplayName;
import br.com.connectenergy.core.identity.Enrolment;
import br.com.connectenergy.core.identity.OpenedSession;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.identity.SecondSteps;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.identity.SignIns;
import br.com.connectenergy.core.identity.Visit;
import br.com.connectenergy.core.identity.internal.TotpCodes;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A person with an authenticator in their hand, owner of one company. */
public final class Person {
    public static final String EMAIL = "ana.silva@padaria.example";
    public static final String PASSWORD = "ventania azul sobre 17 telhas";
    public static final Visit LAPTOP = new Visit("Firefox, Windows", "203.0.113.0/24");

    public final RegistrationId company;
    public final List<String> recoveryCodes;
    public final OpenedSession session;
    private final CoreWorld world;
    private final byte[] secret;

    private Person(CoreWorld world, RegistrationId company, byte[] secret, Proof.Accepted accepted) {
        this.world = world;
        this.company = company;
        this.secret = secret.clone();
        this.recoveryCodes = accepted.recoveryCodes();
        this.session = accepted.session();
    }

    /** Proves the company's address, makes the account and enrols the authenticator. */
    public static Person signedUp(CoreWorld world) {
        Candidate candidate = Candidate.pme(world).proved();
        SignInStep step = world.door(Accounts.class).create(candidate.actor(), DisplayName.of("Ana Silva"), PASSWORD);
        return enrolled(world, candidate.id, step);
    }

    public static Person enrolled(CoreWorld world, RegistrationId company, SignInStep step) {
        SecondSteps steps = world.door(SecondSteps.class);
        Enrolment enrolment = steps.enrol(step.ticket().value()).orElseThrow();
        byte[] secret = decoded(enrolment.secret());
        Proof proof = steps.confirm(step.ticket().value(), TotpCodes.code(secret, world.now()), LAPTOP);
        return new Person(world, company, secret, (Proof.Accepted) proof);
    }

    public Actor.Account actor() {
        return actor(session);
    }

    public static Actor.Account actor(OpenedSession session) {
        return new Actor.Account(
                session.credential().accountId(), session.credential().sessionId());
    }

    public Actor.Company asCompany() {
        return new Actor.Company(company, session.credential().accountId());
    }

    public String code() {
        return TotpCodes.code(secret, world.now());
    }

    /** A sign-in with the next code, on the usual device. */
    public Optional<OpenedSession> signsIn() {
        return signsIn(PASSWORD, LAPTOP);
    }

    public Optional<OpenedSession> signsIn(String password, Visit visit) {
        world.travel(Duration.ofSeconds(30));
        return world.door(SignIns.class)
                .signIn(EMAIL, password)
                .map(step ->
                        world.door(SecondSteps.class).proveTotp(step.ticket().value(), code(), visit))
                .filter(Proof.Accepted.class::isInstance)
                .map(proof -> ((Proof.Accepted) proof).session());
    }

    /** The bytes of an authenticator's secret. */
    public static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i))) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
