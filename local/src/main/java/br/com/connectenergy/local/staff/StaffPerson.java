package br.com.connectenergy.local.staff;

import java.util.List;

/** A person of the local world; the password is the user name and "-local-2026", for this machine only. */
public record StaffPerson(String username, String displayName, String role) {
    public static final StaffPerson ANA = new StaffPerson("ana.admin", "Ana Andrade", "ADMIN");
    public static final StaffPerson BRUNO = new StaffPerson("bruno.admin", "Bruno Barros", "ADMIN");
    public static final StaffPerson MARTA = new StaffPerson("marta.mediadora", "Marta Moura", "MEDIATOR");
    public static final StaffPerson OTAVIO = new StaffPerson("otavio.operador", "Otávio Oliveira", "OPERATOR");

    public static List<StaffPerson> all() {
        return List.of(ANA, BRUNO, MARTA, OTAVIO);
    }

    public Authenticator authenticator() {
        return new Authenticator(password());
    }

    public String password() {
        return username + "-local-2026";
    }
}
