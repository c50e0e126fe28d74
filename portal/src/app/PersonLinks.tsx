import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/identity';
import { noticesQuery } from '../api/notices';

const NoticesLink = ({ registrationId }: { registrationId: string }) => {
  const { t } = useTranslation();
  const notices = useQuery({ ...noticesQuery(registrationId), refetchInterval: 30_000 });
  const fresh = (notices.data ?? []).filter(({ readAt }) => !readAt).length;
  return (
    <Link to="/avisos" className="ce-header__link">
      {t('shell.notices')}
      {fresh > 0 ? (
        <>
          <span className="ce-note__badge" aria-hidden="true">
            {fresh}
          </span>
          <span className="ce-hidden"> ({t('shell.newNotices', { count: fresh })})</span>
        </>
      ) : null}
    </Link>
  );
};

/** Where a signed-in person can go. */
export const PersonLinks = ({ account }: { account: Account }) => {
  const { t } = useTranslation();
  const kind = account.companies.find(({ registrationId }) => registrationId === account.company)?.kind;
  return (
    <>
      <Link to="/inicio" className="ce-header__link">
        {t('shell.home')}
      </Link>
      <Link to="/tarefas" className="ce-header__link">
        {t('shell.tasks')}
      </Link>
      {kind === 'PME' ? (
        <Link to="/unidades" className="ce-header__link">
          {t('shell.units')}
        </Link>
      ) : null}
      {account.company ? <NoticesLink registrationId={account.company} /> : null}
      <Link to="/empresa" className="ce-header__link">
        {t('shell.companyPage')}
      </Link>
      <Link to="/seguranca" className="ce-header__link">
        {t('shell.security')}
      </Link>
    </>
  );
};
