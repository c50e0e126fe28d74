package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.registration.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: an invited person who has no account yet makes one with the link, which proves their address. */
@Component
@Transactional
public class Newcomers {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Companies companies;
    private final SignIns signIns;

    Newcomers(Invitations invitations, Accounts accounts, Companies companies, SignIns signIns) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.companies = companies;
        this.signIns = signIns;
    }

    public SignInStep accept(String link, DisplayName name, String password) {
        Invitation invitation = invitations.require(link);
        Registration company = companies.of(invitation.company());
        Account account = accounts.insert(invitation.email(), name, password, Companies.nameOf(company));
        invitations.join(Journal.SIGN_IN, account.id(), invitation);
        return signIns.begin(account, invitation.company());
    }
}
