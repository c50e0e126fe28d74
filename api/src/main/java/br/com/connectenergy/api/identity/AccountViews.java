package br.com.connectenergy.api.identity;

import br.com.connectenergy.core.identity.Account;
import br.com.connectenergy.core.identity.AccountFactors;
import br.com.connectenergy.core.identity.Accounts;
import br.com.connectenergy.core.identity.Passkeys;
import br.com.connectenergy.core.identity.SessionDesk;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an account to its person. */
@Component
class AccountViews {

    private final Accounts accounts;
    private final AccountFactors factors;
    private final SessionDesk desk;
    private final Passkeys passkeys;

    AccountViews(Accounts accounts, AccountFactors factors, SessionDesk desk, Passkeys passkeys) {
        this.accounts = accounts;
        this.factors = factors;
        this.desk = desk;
        this.passkeys = passkeys;
    }

    AccountView of(Actor.Account caller) {
        Account account = accounts.of(caller.accountId());
        @Nullable RegistrationId company = desk.credential(caller).company();
        return new AccountView(
                account.id().value(),
                account.email().value(),
                account.displayName().value(),
                accounts.companiesOf(account.id()).stream()
                        .map(AccountViews::company)
                        .toList(),
                company == null ? null : company.value(),
                new AccountView.Factors(
                        account.totpEnrolled(), passkeys.of(caller).size(), factors.recoveryCodesLeft(caller)),
                account.locale().tag(),
                desk.steppedUpUntil(caller));
    }

    private static AccountView.CompanyOfAccount company(Accounts.MyCompany mine) {
        return new AccountView.CompanyOfAccount(
                mine.company().id().value(),
                mine.company().profile().legalName(),
                mine.company().kind(),
                mine.company().state(),
                mine.membership().owner(),
                mine.membership().roles().stream().sorted().toList());
    }
}
