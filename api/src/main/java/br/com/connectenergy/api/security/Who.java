package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.shared.StaffRole;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The kinds of callers that the permission matrix tells apart. */
enum Who {
    ANYBODY,
    APPLICANT,
    ACCOUNT,
    PME_USER,
    PME_SIGNATORY,
    SUPPLIER_USER,
    SUPPLIER_SIGNATORY,
    OWNER,
    ADMIN,
    MEDIATOR,
    OPERATOR,
    CONSULTANT,
    AUDITOR;

    static Who of(StaffRole role) {
        return valueOf(role.name());
    }

    static Who of(CompanyRole role) {
        return valueOf(role.name());
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority(name());
    }
}
