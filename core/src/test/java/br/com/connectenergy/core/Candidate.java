package br.com.connectenergy.core;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.DocumentUpload;
import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.registration.Acceptance;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrationDocuments;
import br.com.connectenergy.core.registration.RegistrationDraft;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryPartner;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.registration.StaffAnswer;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A company on its way in: each step brings it one state further, through the same doors that the product uses. */
public final class Candidate {
    private static final AtomicInteger NUMBER = new AtomicInteger(1);
    private static final AtomicLong KEYS = new AtomicLong(2_251_799_813_685_249L);

    public final RegistrationId id;
    public final CompanyKind kind;
    public final Cnpj cnpj;
    public final long processInstanceKey = nextKey();
    private final CoreWorld world;

    private Candidate(CoreWorld world, CompanyKind kind, Cnpj cnpj) {
        this.world = world;
        this.kind = kind;
        this.cnpj = cnpj;
        this.id = world.door(Registrations.class).open(kind).id();
    }

    public static Candidate pme(CoreWorld world) {
        return new Candidate(world, CompanyKind.PME, nextCnpj());
    }

    public static Candidate supplier(CoreWorld world) {
        return new Candidate(world, CompanyKind.SUPPLIER, nextCnpj());
    }

    public static Candidate pme(CoreWorld world, Cnpj cnpj) {
        return new Candidate(world, CompanyKind.PME, cnpj);
    }

    public static long nextKey() {
        return KEYS.incrementAndGet();
    }

    public static Cnpj nextCnpj() {
        String base = String.format(Locale.ROOT, "CE%06d0001", NUMBER.getAndIncrement());
        for (int digits = 0; digits < 100; digits++) {
            var found = Cnpj.parse(base + String.format(Locale.ROOT, "%02d", digits));
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException("every base has check digits");
    }

    public Actor.Company actor() {
        return new Actor.Company(id);
    }

    public Registration now() {
        return world.door(Registrations.class).find(actor(), id);
    }

    public RegistrationDraft draft() {
        boolean supplier = kind == CompanyKind.SUPPLIER;
        return new RegistrationDraft(
                cnpj.formatted(),
                "Padaria São João Ltda.",
                "1091-1/02",
                "01310-100",
                "Avenida Paulista, 1000",
                "São Paulo",
                "SP",
                "Ana Silva",
                "529.982.247-25",
                "ana.silva@padaria.example",
                "(11) 98765-4321",
                supplier ? "REA 1.234/2020" : null,
                supplier ? "2497" : null,
                supplier ? "TRADER" : null,
                supplier ? "2027-06-30" : null);
    }

    public Candidate filledIn() {
        world.door(Registrations.class).saveDraft(actor(), id, draft());
        List<DocumentKind> kinds = kind == CompanyKind.PME
                ? List.of(DocumentKind.CNPJ_CARD)
                : List.of(DocumentKind.ARTICLES_OF_ASSOCIATION, DocumentKind.ANEEL_ACT, DocumentKind.CCEE_CERTIFICATE);
        kinds.forEach(this::attach);
        return this;
    }

    public void attach(DocumentKind document) {
        world.door(RegistrationDocuments.class)
                .attach(actor(), id, new DocumentUpload(document, document.name() + ".pdf", pdf(document.name())));
    }

    public Candidate submitted() {
        filledIn();
        world.door(Registrations.class).submit(actor(), id, new Acceptance("2026-11", true, Set.of(), "203.0.113.7"));
        return this;
    }

    public Candidate asked() {
        submitted();
        world.door(EmailProofs.class).request(id, processInstanceKey);
        return this;
    }

    public Candidate proved() {
        asked();
        world.door(EmailProofs.class).prove(mailedToken());
        return this;
    }

    public Candidate underReview() {
        proved();
        world.door(Reviews.class).open(id, List.of("SUPPLIER_ALWAYS_REVIEWED"));
        return this;
    }

    public Candidate approved() {
        if (kind == CompanyKind.PME) proved();
        else {
            underReview();
            admins(world);
            world.door(Reviews.class).judge(id, new StaffAnswer(nextKey(), "ana.admin", "APPROVE", List.of()));
        }
        world.door(Decisions.class).approve(id);
        return this;
    }

    /** The token of the newest link mailed to this company. */
    public String mailedToken() {
        MailQueue queue = world.door(MailQueue.class);
        List<MailMessage> mails = queue.claim(1000, Duration.ofMinutes(1));
        mails.forEach(mail -> queue.sent(mail.id()));
        return mails.stream()
                .filter(mail -> id.toString().equals(mail.params().get("registrationId")))
                .filter(mail -> mail.params().containsKey("token"))
                .reduce((earlier, later) -> later)
                .map(mail -> String.valueOf(mail.params().get("token")))
                .orElseThrow();
    }

    public RegistryEntry registryEntry(RegistrySituation situation) {
        return new RegistryEntry(
                cnpj,
                "PADARIA SAO JOAO LTDA",
                situation,
                Cnae.of("1091102"),
                Set.of(Cnae.of("4721102")),
                Uf.SP,
                List.of(new RegistryPartner("ANA SILVA", "***982247**", "Sócio-Administrador")));
    }

    public static void admins(CoreWorld world) {
        StaffMembers staff = world.door(StaffMembers.class);
        staff.register(member("ana.admin", StaffRole.ADMIN), HASH);
        staff.register(member("bruno.admin", StaffRole.ADMIN), HASH);
        staff.register(member("marta.mediadora", StaffRole.MEDIATOR), HASH);
        staff.register(member("otavio.operador", StaffRole.OPERATOR), HASH);
    }

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static final String HASH = "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5BWX4Z1Q0rB5rN8e8gXlq0Qm8hQxK";

    private static StaffMember member(String username, StaffRole role) {
        return new StaffMember(
                username,
                username,
                Set.of(role),
                br.com.connectenergy.core.shared.EmailAddress.of(username + "@connectenergy.example"),
                true);
    }
}
