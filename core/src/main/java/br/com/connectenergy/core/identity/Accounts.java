package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountStore;
import br.com.connectenergy.core.identity.internal.MembershipStore;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RNF010: a person's account comes from a company whose address is proved, and then speaks for as many as it belongs to. */
@Component
@Transactional
public class Accounts {
    private final AccountStore store;
    private final MembershipStore memberships;
    private final Companies companies;
    private final NewPasswords passwords;
    private final SignIns signIns;
    private final Journal journal;

    Accounts(
            AccountStore store,
            MembershipStore memberships,
            Companies companies,
            NewPasswords passwords,
            SignIns signIns,
            Journal journal) {
        this.store = store;
        this.memberships = memberships;
        this.companies = companies;
        this.passwords = passwords;
        this.signIns = signIns;
        this.journal = journal;
    }

    /** The applicant becomes the owner of the company, under the address that was proved. */
    public SignInStep create(Actor.Company applicant, DisplayName name, String password) {
        Registration company = companies.proved(applicant.registrationId());
        Account account = insert(LoginEmail.of(Companies.emailOf(company)), name, password, Companies.nameOf(company));
        own(applicant, account.id(), company);
        return signIns.begin(account, company.id());
    }

    /** A signed-in person takes another company of theirs, whose application is open in the same browser. */
    public void link(Actor.Account actor, RegistrationId registration) {
        own(actor, actor.accountId(), companies.proved(registration));
    }

    @Transactional(readOnly = true)
    public Account of(AccountId id) {
        return store.find(id).orElseThrow();
    }

    /** The companies that the person belongs to, oldest membership first. */
    @Transactional(readOnly = true)
    public List<MyCompany> companiesOf(AccountId id) {
        return memberships.of(id).stream()
                .map(membership -> new MyCompany(membership, companies.of(membership.registrationId())))
                .toList();
    }

    public void changeLocale(Actor.Account actor, AccountLocale locale) {
        store.setLocale(actor.accountId(), locale, journal.now());
        journal.note(actor, actor.accountId(), "LOCALE_CHANGED", Map.of("locale", locale.tag()));
    }

    /** Refuses a known address and a weak password; whoever calls has proved the address. */
    Account insert(LoginEmail email, DisplayName name, String password, String companyName) {
        if (store.find(email).isPresent()) throw IdentityError.ACCOUNT_EXISTS.refuse();
        String hash = passwords.accept("password", password, List.of(companyName, email.value(), name.value()));
        Instant now = journal.now();
        Account account =
                new Account(new AccountId(TimeOrderedId.at(now)), email, name, true, AccountLocale.PT_BR, false);
        if (!store.insert(account, hash, now)) throw IdentityError.ACCOUNT_EXISTS.refuse();
        journal.note(Journal.SIGN_IN, account.id(), "ACCOUNT_CREATED");
        return account;
    }

    private void own(Actor by, AccountId account, Registration company) {
        memberships.lockCompany(company.id());
        if (memberships.find(account, company.id()).isPresent()) return;
        if (!memberships.of(company.id()).isEmpty()) throw IdentityError.MEMBER_EXISTS.refuse();
        memberships.insert(new Membership(account, company.id(), true, CompanyRole.of(company.kind()), journal.now()));
        journal.note(
                by,
                account,
                "COMPANY_LINKED",
                Map.of("registrationId", company.id().toString()));
    }

    /** A company as one of its members sees it. */
    public record MyCompany(Membership membership, Registration company) {}
}
