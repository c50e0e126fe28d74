package br.com.connectenergy.workers.staff;

import br.com.connectenergy.core.shared.StaffRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

    /** One person; the user name is the one of the task list, the password only ever comes from the environment. */
    record Person(
            @NotBlank String username,
            @NotBlank String name,
            @NotBlank String password,
            @NotEmpty Set<StaffRole> roles,
            @Nullable String email) {

        @Override
        public String toString() {
            return username + " " + roles;
        }
    }
}
