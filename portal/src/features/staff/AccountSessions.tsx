import { Button } from '@carbon/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountOverview } from '../../api/accounts';
import { showMoment } from '../../lib/formats';

type Props = { account: AccountOverview; busy: boolean; onEnd: (session: string) => void; children: ReactNode };

/** The open sessions of an account as staff sees them. */
export const AccountSessions = ({ account, busy, onEnd, children }: Props) => {
  const { t, i18n } = useTranslation();
  return (
    <section className="ce-facts" aria-labelledby="account-title">
      <div className="ce-facts__head">
        <h2 id="account-title">
          {account.displayName}
          {account.active ? null : <span className="ce-mark">{t('accounts.disabled')}</span>}
        </h2>
      </div>
      <p>{account.email}</p>
      {account.sessions.length === 0 ? <p className="ce-hint">{t('accounts.none')}</p> : null}
      <ul className="ce-rows">
        {account.sessions.map((session) => (
          <li key={session.id} className="ce-row">
            <div className="ce-row__text">
              <h3>{session.device}</h3>
              <p className="ce-hint">
                {t('security.sessions.seen', {
                  at: showMoment(session.lastSeenAt, i18n.language),
                  opened: showMoment(session.openedAt, i18n.language),
                  place: session.place,
                })}
              </p>
            </div>
            <Button kind="ghost" size="sm" onClick={() => onEnd(session.id)} aria-disabled={busy}>
              {t('security.sessions.end')}
              <span className="ce-hidden">: {session.device}</span>
            </Button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
};
