import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { withdrawInvitation, type Invitation } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showDate } from '../../lib/formats';

/** Invitations that nobody has taken up yet. */
export const Invitations = ({ invitations, manages }: { invitations: Invitation[]; manages: boolean }) => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: withdrawInvitation,
    onSettled: () => queries.invalidateQueries({ queryKey: ['company'] }),
  });
  if (invitations.length === 0) return null;
  return (
    <section className="ce-facts" aria-labelledby="invitations-title">
      <div className="ce-facts__head">
        <h2 id="invitations-title">{t('company.invitations')}</h2>
      </div>
      {withdraw.isError && !isRefusal(withdraw.error, 404) ? (
        <Notice tone="error" live="alert" title={refusal(withdraw.error)} />
      ) : null}
      <ul className="ce-rows">
        {invitations.map((one) => (
          <li key={one.id} className="ce-row">
            <div className="ce-row__text">
              <h3>{one.email}</h3>
              <p className="ce-hint">
                {one.roles.map((role) => t(`companyRoles.${role}`)).join(', ')} ·{' '}
                {t('company.until', { date: showDate(one.expiresAt, i18n.language) })}
              </p>
            </div>
            {manages ? (
              <Button kind="ghost" size="sm" onClick={() => withdraw.mutate(one.id)} aria-disabled={withdraw.isPending}>
                {t('company.withdraw')}
                <span className="ce-hidden">: {one.email}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
