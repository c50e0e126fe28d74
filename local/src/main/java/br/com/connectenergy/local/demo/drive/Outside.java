package br.com.connectenergy.local.demo.drive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everything a story may touch of a running world: its doors, the inbox, the registry, and staff who sign in once. */
public final class Outside {
    private final WorldUrls urls;
    private final Inbox inbox;
    private final RegistrySimulator registry;
    private final Map<String, StaffWebapps> webapps = new ConcurrentHashMap<>();
    private final Map<String, StaffDesk> desks = new ConcurrentHashMap<>();

    public Outside(WorldUrls urls) {
        this.urls = urls;
        this.inbox = new Inbox(urls.inbox());
        this.registry = new RegistrySimulator(urls.simulators());
    }

    public WorldUrls urls() {
        return urls;
    }

    public Inbox inbox() {
        return inbox;
    }

    public RegistrySimulator registry() {
        return registry;
    }

    public Applicant applicant() {
        return new Applicant(urls.portal());
    }

    /** Tasklist and Operate under this person's name. */
    public StaffWebapps webapps(String username) {
        return webapps.computeIfAbsent(username, name -> {
            StaffWebapps staff = new StaffWebapps(urls.webapps(), name, password(name));
            staff.signIn();
            return staff;
        });
    }

    /** The portal's staff pages under this person's name. */
    public StaffDesk desk(String username) {
        return desks.computeIfAbsent(username, name -> new StaffDesk(urls, name, password(name)));
    }

    /** Staff of the local world only; nothing else knows these. */
    private static String password(String username) {
        return username + "-local-2026";
    }
}
