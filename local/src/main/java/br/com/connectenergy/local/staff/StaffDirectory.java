package br.com.connectenergy.local.staff;

import br.com.connectenergy.local.http.JsonHttp;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.JsonNode;

/** The users of Operate and Tasklist, which 8.6 keeps as documents of its search store. */
public final class StaffDirectory {
    /** Made by Operate at every start; they may live in test worlds only. */
    static final List<String> DEFAULT_USERS = List.of("demo", "view", "act");

    private static final String INDEX = "/operate-user-1.2.0_";
    private final JsonHttp store;

    public StaffDirectory(String openSearchUrl) {
        this.store = new JsonHttp(openSearchUrl);
    }

    /** Every person of the staff can sign in; a person who is there already keeps the password hash. */
    public void admitStaff() {
        for (StaffPerson person : StaffPerson.all()) {
            if (!knows(person.username())) store.put(INDEX + "/_doc/" + person.username(), document(person));
        }
        store.post(INDEX + "/_refresh", Map.of());
    }

    public void dismissDefaultUsers() {
        for (String user : DEFAULT_USERS) {
            if (knows(user)) store.delete(INDEX + "/_doc/" + user);
        }
        store.post(INDEX + "/_refresh", Map.of());
    }

    boolean knows(String username) {
        JsonNode found =
                store.post(INDEX + "/_search", Map.of("query", Map.of("ids", Map.of("values", List.of(username)))));
        return found.at("/hits/total/value").asInt() > 0;
    }

    static Map<String, Object> document(StaffPerson person) {
        return Map.of(
                "id", person.username(),
                "userId", person.username(),
                "displayName", person.displayName(),
                "password", "{bcrypt}" + new BCryptPasswordEncoder().encode(person.password()),
                "roles", List.of(role(person)));
    }

    /** OWNER may assign and complete in both applications; an OPERATOR of ours may look and operate, too. */
    private static String role(StaffPerson person) {
        return person.role().equals("ADMIN") ? "OWNER" : "OPERATOR";
    }
}
