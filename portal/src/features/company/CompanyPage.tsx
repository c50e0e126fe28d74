import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQuery, chosenCompany } from '../../api/accountQuery';
import type { Account, CompanyOfAccount } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { membersQuery } from './companyQueries';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { MemberRow } from './MemberRow';
import { Systems } from './Systems';

const Members = ({ account, company }: { account: Account; company: CompanyOfAccount }) => {
  const { t } = useTranslation();
  const members = useQuery(membersQuery(company.registrationId));
  return (
    <>
      {company.owner ? null : <Notice tone="info" title={t('company.notOwner')} />}
      <section className="ce-facts" aria-labelledby="members-title">
        <div className="ce-facts__head">
          <h2 id="members-title">{t('company.members')}</h2>
        </div>
        {isRefusal(members.error, 403) ? null : <Waiting query={members} />}
        <ul className="ce-rows">
          {members.data?.members.map((member) => (
            <MemberRow
              key={member.accountId}
              member={member}
              kind={company.kind}
              you={member.accountId === account.id}
              manages={company.owner}
            />
          ))}
        </ul>
      </section>
      <Invitations invitations={members.data?.invitations ?? []} manages={company.owner} />
      {company.owner ? <InviteForm company={company} /> : null}
      <Systems registrationId={company.registrationId} manages={company.owner} />
    </>
  );
};

/** The company and its people. */
export const CompanyPage = () => {
  const { t } = useTranslation();
  const account = useQuery(accountQuery).data;
  if (!account) return null;
  const company = chosenCompany(account);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        focusKey={company?.registrationId}
        eyebrow={company ? t(`kinds.${company.kind}`) : undefined}
        title={company?.legalName ?? t('company.title')}
      />
      {company ? <Members account={account} company={company} /> : <Notice tone="info" title={t('home.noCompany')} />}
    </div>
  );
};
