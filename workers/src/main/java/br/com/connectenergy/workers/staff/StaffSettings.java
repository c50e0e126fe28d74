package br.com.connectenergy.workers.staff;

import br.com.connectenergy.core.shared.StaffRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The staff of a local or test world. */
@Validated
@ConfigurationProperties("connectenergy.staff")
record StaffSettings(@DefaultValue List<@Valid Person> bootstrap) {

    /** One person; the user name is the one of the task list, password and authenticator (base32) only ever come from the environment. */
    record Person(
            @NotBlank String username,
            @NotBlank String name,
            @NotBlank String password,
            @NotEmpty Set<StaffRole> roles,
            @Nullable String email,
            @Nullable @Pattern(regexp = "[A-Z2-7]{16,}") String authenticator) {

        @Override
        public String toString() {
            return username + " " + roles;
        }
    }
}
