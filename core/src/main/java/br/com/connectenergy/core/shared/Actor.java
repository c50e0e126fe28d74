package br.com.connectenergy.core.shared;

import java.util.Set;

/** Who asks: passed explicitly to every use case, so that visibility (RN010) is a rule and not a filter. */
public sealed interface Actor {
    String kind();

    String id();

    /** The company behind one registration. */
    record Company(RegistrationId registrationId) implements Actor {
        @Override
        public String kind() {
            return "COMPANY";
        }

        @Override
        public String id() {
            return registrationId.toString();
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
