package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.registration.CompanyKind;
import java.util.EnumSet;
import java.util.Set;

/** What a member may do for a company: use it, or sign for it. */
public enum CompanyRole {
    PME_USER(CompanyKind.PME),
    PME_SIGNATORY(CompanyKind.PME),
    SUPPLIER_USER(CompanyKind.SUPPLIER),
    SUPPLIER_SIGNATORY(CompanyKind.SUPPLIER);

    private final CompanyKind kind;

    CompanyRole(CompanyKind kind) {
        this.kind = kind;
    }

    /** All roles that a company of this kind gives. */
    public static Set<CompanyRole> of(CompanyKind kind) {
        EnumSet<CompanyRole> roles = EnumSet.allOf(CompanyRole.class);
        roles.removeIf(role -> role.kind != kind);
        return roles;
    }
}
