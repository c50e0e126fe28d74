import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, CompanyOfAccount } from '../../api/identity';
import { noticesQuery } from '../../api/notices';
import { Notice } from '../../components/Notice';
import { NoticeList } from '../../components/NoticeList';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { ProcessCards } from './ProcessCards';
import { TaskList } from './TaskList';
import { useCompany } from './useCompany';

const Newest = ({ registrationId }: { registrationId: string }) => {
  const { t } = useTranslation();
  const notices = useQuery(noticesQuery(registrationId));
  if (!notices.data) return <Waiting query={notices} />;
  if (notices.data.length === 0) return <p className="ce-hint">{t('notifications.none')}</p>;
  const newest = [...notices.data].sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, 3);
  return <NoticeList registrationId={registrationId} notices={newest} level={3} />;
};

const Companies = ({ account }: { account: Account }) => {
  const { t } = useTranslation();
  return (
    <ul className="ce-rows">
      {account.companies.map(({ registrationId, legalName, kind, state }) => (
        <li key={registrationId} className="ce-row">
          <div className="ce-row__text">
            <h3>
              {legalName ?? t(`kinds.${kind}`)}
              {registrationId === account.company ? <span className="ce-mark">{t('home.chosen')}</span> : null}
            </h3>
            <p className={`ce-state ce-state--${state}`}>{t(`status.${state}.title`)}</p>
            <p className="ce-hint">{t(`kinds.${kind}`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
};

const Board = ({ account, company }: { account: Account; company: CompanyOfAccount }) => {
  const { t } = useTranslation();
  return (
    <div className="ce-board">
      <section className="ce-panel ce-board__main" aria-labelledby="waiting-title">
        <div className="ce-panel__head">
          <h2 id="waiting-title">{t('home.waiting')}</h2>
          <Link to="/tarefas">{t('home.allTasks')}</Link>
        </div>
        <TaskList registrationId={company.registrationId} level={3} />
      </section>
      <section className="ce-panel" aria-labelledby="companies-title">
        <div className="ce-panel__head">
          <h2 id="companies-title">{t('home.companies')}</h2>
          <Link to="/cadastro/acompanhar">{t('home.follow')}</Link>
        </div>
        <Companies account={account} />
      </section>
      <section className="ce-panel ce-board__main" aria-labelledby="live-title">
        <div className="ce-panel__head">
          <h2 id="live-title">{t('home.processes')}</h2>
        </div>
        <ProcessCards />
      </section>
      <section className="ce-panel ce-board__main" aria-labelledby="newest-title">
        <div className="ce-panel__head">
          <h2 id="newest-title">{t('home.newest')}</h2>
          <Link to="/avisos">{t('home.allNotices')}</Link>
        </div>
        <Newest registrationId={company.registrationId} />
      </section>
    </div>
  );
};

/** Home of a signed-in person: what waits, where each process stands, how the companies stand, what is new. */
export const HomePage = () => {
  const { t } = useTranslation();
  const { account, company } = useCompany({ refetchInterval: 15_000 });
  if (!account) return null;
  return (
    <div className="ce-wrap ce-page">
      <PageHeading
        focusKey={company?.registrationId}
        eyebrow={company?.legalName ?? undefined}
        title={t('home.title', { name: account.displayName })}
      />
      {company ? (
        <Board account={account} company={company} />
      ) : (
        <Notice tone="info" title={t('home.noCompany')}>
          <Link to="/cadastro">{t('home.register')}</Link>
        </Notice>
      )}
    </div>
  );
};
