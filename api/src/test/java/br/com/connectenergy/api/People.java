package br.com.connectenergy.api;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** People with an authenticator in their hand; each moves the clock to the next code before they show one. */
public final class People {

    public static final String PASSWORD = "ventania azul sobre 17 telhas";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Counter counter;

    public People(Counter counter) {
        this.counter = counter;
    }

    /** A signed-in person: their browser, the path of their company, and the secret of their authenticator. */
    public record Person(Browser browser, String company, String email, String secret, List<String> recoveryCodes) {}

    /** Walks a company to its proved address, makes the account of its applicant and enrols the second factor. */
    public Person owner(String kind, String email) {
        Browser browser = counter.browser();
        String path = "PME".equals(kind) ? counter.readyPme(browser) : counter.readySupplier(browser);
        Map<String, Object> draft = "PME".equals(kind) ? Companies.pme() : Companies.supplier();
        draft.put("email", email);
        browser.put(path + "/draft", draft).expect(200);
        counter.verify(browser, path);
        browser.post("/api/v1/account", Map.of("displayName", "Ana Silva", "password", PASSWORD))
                .expect(201);
        return enrolled(browser, path, email);
    }

    /** A person whom the owner invited with these roles. */
    public Person invited(Person owner, String email, String... roles) {
        owner.browser()
                .post("/api/v1/company/invitations", Map.of("email", email, "roles", List.of(roles)))
                .expect(201);
        Browser browser = counter.browser();
        browser.post(
                        "/api/v1/invitations/" + mailedToken("MEMBER_INVITED", email),
                        Map.of("displayName", "Bruno Reis", "password", PASSWORD))
                .expect(200);
        return enrolled(browser, owner.company(), email);
    }

    /** The same person in another browser. */
    public Browser signIn(Person person) {
        return signIn(person, counter.browser());
    }

    public Browser signIn(Person person, Browser browser) {
        browser.post("/api/v1/session", Map.of("email", person.email(), "password", PASSWORD))
                .expect(200);
        browser.post("/api/v1/session/totp", Map.of("code", nextCode(person.secret())))
                .expect(200);
        return browser;
    }

    public String mailedToken(String kind, String recipient) {
        return String.valueOf(counter.database()
                .queryForObject(
                        "select secrets->>'token' from mail where kind = ? and recipient = ?"
                                + " order by created_at desc, id desc limit 1",
                        String.class,
                        kind,
                        recipient));
    }

    /** A code that was never shown: of the next thirty seconds. */
    public String nextCode(String secret) {
        counter.advance(Duration.ofSeconds(30));
        return code(secret);
    }

    public String code(String secret) {
        return totp(secret, counter.now().getEpochSecond() / 30);
    }

    private Person enrolled(Browser browser, String path, String email) {
        String secret = browser.post("/api/v1/account/totp", null).expect(200).text("/secret");
        Answer confirmed = browser.put("/api/v1/account/totp", Map.of("code", nextCode(secret)))
                .expect(200);
        List<String> codes = new ArrayList<>();
        confirmed.json().at("/recoveryCodes").forEach(code -> codes.add(code.asString()));
        return new Person(browser, path, email, secret, codes);
    }

    /** RFC 6238 on its own, so that the code under test is held against the standard. */
    private static String totp(String secret, long step) {
        byte[] moment = ByteBuffer.allocate(8).putLong(step).array();
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(moment);
            int offset = hash[19] & 15;
            int value = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", value % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int i = 0; i < bytes.length * 8; i++) {
            int letter = BASE32.indexOf(base32.charAt(i / 5));
            int bit = (letter >> (4 - (i % 5))) & 1;
            bytes[i / 8] |= (byte) (bit << (7 - (i % 8)));
        }
        return bytes;
    }
}
