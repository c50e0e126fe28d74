package br.com.connectenergy.api;

import br.com.connectenergy.core.registration.Decisions;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.registration.InformationRequests;
import br.com.connectenergy.core.registration.LicenceStanding;
import br.com.connectenergy.core.registration.Licences;
import br.com.connectenergy.core.registration.OpenedInformationRequest;
import br.com.connectenergy.core.registration.RegistryLookups;
import br.com.connectenergy.core.registration.ReviewOutcome;
import br.com.connectenergy.core.registration.Reviews;
import br.com.connectenergy.core.registration.StaffAnswer;
import br.com.connectenergy.core.shared.BusinessCalendar;
import br.com.connectenergy.core.shared.ControlledClock;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import br.com.connectenergy.core.task.OpenTask;
import br.com.connectenergy.core.task.TaskAudience;
import br.com.connectenergy.core.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks a registration to where a test begins; plays the engine by calling core as the workers do. */
@TestComponent
@Import(OneCompanyRegistry.class)
public class Counter {

    public static final String PASSWORD = "uma-senha-de-teste-2026";
    private static final AtomicLong KEYS = new AtomicLong(2_251_799_813_685_249L);

    private final Map<String, String> staffSecrets = new ConcurrentHashMap<>();

    @Autowired
    private Environment environment;

    @Autowired
    private EmailProofs proofs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private InformationRequests requests;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffMembers staff;

    @Autowired
    private Licences licences;

    @Autowired
    private RegistryLookups lookUps;

    @Autowired
    private OneCompanyRegistry registry;

    @Autowired
    private ControlledClock clock;

    @Autowired
    private JdbcTemplate database;

    public Browser browser() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    public Browser management() {
        return new Browser(environment.getRequiredProperty("local.management.port", Integer.class));
    }

    /** Opens a registration in this browser and answers its path. */
    public String open(Browser browser, String kind) {
        return "/api/v1/registrations/"
                + browser.post("/api/v1/registrations", Map.of("kind", kind))
                        .expect(201)
                        .text("/id");
    }

    /** A complete PME, ready to be submitted. */
    public String readyPme(Browser browser) {
        String path = open(browser, "PME");
        browser.put(path + "/draft", Companies.pme()).expect(200);
        browser.upload(path + "/documents", "CNPJ_CARD", "cartao.pdf", Companies.pdf(path))
                .expect(201);
        return path;
    }

    /** A complete supplier, ready to be submitted. */
    public String readySupplier(Browser browser) {
        String path = open(browser, "SUPPLIER");
        browser.put(path + "/draft", Companies.supplier()).expect(200);
        List.of("ARTICLES_OF_ASSOCIATION", "ANEEL_ACT", "CCEE_CERTIFICATE")
                .forEach(kind -> browser.upload(path + "/documents", kind, kind + ".pdf", Companies.pdf(kind + path))
                        .expect(201));
        return path;
    }

    public Answer submit(Browser browser, String path) {
        return browser.post(path + "/submission", acceptance(browser));
    }

    public Map<String, Object> acceptance(Browser browser) {
        String version = browser.get("/api/v1/terms").expect(200).text("/version");
        return Map.of("termsVersion", version, "termsAccepted", true, "consents", List.of("OFFER_ALERTS"));
    }

    /** The token of the e-mail that the engine's first job would have sent. */
    public String mailedToken(String path) {
        return mailedToken(path, KEYS.incrementAndGet());
    }

    /** The same, when the test names the process instance. */
    public String mailedToken(String path, long processInstanceKey) {
        RegistrationId id = idOf(path);
        proofs.request(id, processInstanceKey);
        return String.valueOf(database.queryForObject(
                "select secrets->>'token' from mail where kind = 'EMAIL_PROOF_REQUESTED' and event_key like ?"
                        + " order by created_at desc limit 1",
                String.class,
                "%" + id + "%"));
    }

    /** Submits and proves the e-mail: the registration is being verified. */
    public void verify(Browser browser, String path) {
        submit(browser, path).expect(202);
        browser.post("/api/v1/email-proofs", Map.of("token", mailedToken(path))).expect(200);
    }

    /** Asks the company for more, as the engine would; answers the id of its task. */
    public String needInfo(String path, String... reasons) {
        return needInfo(path, 77, reasons);
    }

    /** The same, when the test names the process instance. */
    public String needInfo(String path, long processInstanceKey, String... reasons) {
        RegistrationId id = idOf(path);
        OpenedInformationRequest opened = requests.request(id, List.of(reasons));
        long key = KEYS.incrementAndGet();
        tasks.open(new OpenTask(
                key,
                processInstanceKey,
                "userTask_completeRegistration",
                id,
                "complete-registration",
                TaskAudience.COMPANY,
                opened.dueAt(),
                Map.of("round", opened.round())));
        return Long.toString(key);
    }

    /** A staff task of the same registration, which lives in Tasklist only. */
    public String staffTask(String path) {
        long key = KEYS.incrementAndGet();
        tasks.open(new OpenTask(
                key,
                77,
                "userTask_reviewRegistration",
                idOf(path),
                "review-registration",
                TaskAudience.STAFF,
                null,
                Map.of()));
        return Long.toString(key);
    }

    public void approveByStaff(String path, String username) {
        RegistrationId id = idOf(path);
        reviews.open(id, List.of("SIGNATORY_POWER_UNPROVEN"));
        var judged = reviews.judge(id, new StaffAnswer(KEYS.incrementAndGet(), username, "APPROVE", List.of()));
        if (judged.outcome() != ReviewOutcome.APPROVED) {
            throw new IllegalStateException("not approved: " + judged);
        }
        decisions.approve(id);
    }

    /** A staff member with this role, and a browser signed in as them. */
    public Browser staff(String username, StaffRole... roles) {
        staff.registerWithPassword(
                new StaffMember(username, "Nome de " + username, Set.of(roles), null, true), PASSWORD);
        return staffSignIn(browser(), username);
    }

    /** The same person in this browser; the authenticator is enrolled at their first sign-in. */
    public Browser staffSignIn(Browser browser, String username) {
        String next = browser.post("/api/v1/staff/session", Map.of("username", username, "password", PASSWORD))
                .expect(200)
                .text("/next");
        if (next.equals("ENROL_TOTP")) {
            String secret = browser.post("/api/v1/staff/totp", null).expect(200).text("/secret");
            browser.put("/api/v1/staff/totp", Map.of("code", people().nextCode(secret)))
                    .expect(200);
            staffSecrets.put(username, secret);
        } else {
            browser.post("/api/v1/staff/session/totp", Map.of("code", staffCode(username)))
                    .expect(200);
        }
        return browser;
    }

    /** A code of this staff member's authenticator that was never shown. */
    public String staffCode(String username) {
        return people().nextCode(Objects.requireNonNull(staffSecrets.get(username), username));
    }

    /** A supplier whose licence lapsed after its approval. */
    public String suspendedSupplier(Browser browser) {
        String path = readySupplier(browser);
        Map<String, Object> ending = Companies.supplier();
        ending.put(
                "licenceExpiresOn",
                LocalDate.ofInstant(clock.instant(), BusinessCalendar.ZONE)
                        .plusDays(1)
                        .toString());
        browser.put(path + "/draft", ending).expect(200);
        verify(browser, path);
        staff("ana.fornecedor", StaffRole.ADMIN);
        approveByStaff(path, "ana.fornecedor");
        advance(Duration.ofDays(3));
        licences.sweep(100);
        if (licences.check(idOf(path)) != LicenceStanding.LAPSED) {
            throw new IllegalStateException("the licence did not lapse");
        }
        licences.suspend(idOf(path));
        return path;
    }

    /** Looks the company up in a registry that knows it under this legal name. */
    public void lookUp(String path, String legalName) {
        registry.legalName(legalName);
        lookUps.lookUp(idOf(path));
    }

    /** Moves the application's clock forward. */
    public void advance(Duration step) {
        clock.advance(step);
    }

    public Instant now() {
        return clock.instant();
    }

    public People people() {
        return new People(this);
    }

    public JdbcTemplate database() {
        return database;
    }

    public static RegistrationId idOf(String path) {
        return RegistrationId.of(path.substring("/api/v1/registrations/".length()));
    }
}
