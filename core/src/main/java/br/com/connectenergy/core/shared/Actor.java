package br.com.connectenergy.core.shared;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks: passed explicitly to every use case, so that visibility (RN010) is a rule and not a filter. */
public sealed interface Actor {
    String kind();

    String id();

    /** What the trail keeps about the actor beyond kind and id. */
    default Map<String, Object> trace() {
        return Map.of();
    }

    /** The company behind one registration, and the account of the person who acts for it, once there is one. */
    record Company(RegistrationId registrationId, @Nullable AccountId accountId) implements Actor {
        public Company(RegistrationId registrationId) {
            this(registrationId, null);
        }

        @Override
        public Map<String, Object> trace() {
            return accountId == null ? Map.of() : Map.of("accountId", accountId.toString());
        }

        @Override
        public String kind() {
            return "COMPANY";
        }

        @Override
        public String id() {
            return registrationId.toString();
        }
    }

    /** A person signed in with their own account. */
    record Account(AccountId accountId, SessionId sessionId) implements Actor {
        @Override
        public String kind() {
            return "ACCOUNT";
        }

        @Override
        public String id() {
            return accountId.toString();
        }

        @Override
        public Map<String, Object> trace() {
            return Map.of("sessionId", sessionId.toString());
        }
    }

    /** A person who works for the platform. */
    record Staff(String username, Set<StaffRole> roles) implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
        }

        @Override
        public String kind() {
            return "STAFF";
        }

        @Override
        public String id() {
            return username;
        }
    }

    /** The platform itself, by the name of the part that acts. */
    @SuppressWarnings("AvoidCommonTypeNames")
    record System(String name) implements Actor {
        @Override
        public String kind() {
            return "SYSTEM";
        }

        @Override
        public String id() {
            return name;
        }
    }
}
