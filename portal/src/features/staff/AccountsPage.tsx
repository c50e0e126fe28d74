import { Button } from '@carbon/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSessionOfAccount, endSessionsOfAccount, lookUpAccount } from '../../api/accounts';
import { isRefusal } from '../../api/problem';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useEntries } from '../../components/useEntries';
import { checkEmail } from '../../lib/checks';
import { StepUpDeclined, useStepUp } from '../../components/useStepUp';
import { AccountSessions } from './AccountSessions';
import { StaffFault } from './StaffFault';
import { StaffStepUp } from './StaffStepUp';

const PAGE = '/equipe/contas';

/** Where an account is signed in, for an admin, who may end it there. */
export const AccountsPage = () => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const look = useMutation({ mutationFn: lookUpAccount });
  const { guarded, dialog } = useStepUp(StaffStepUp);
  const account = look.data;
  const again = () => (account ? look.mutateAsync(account.email) : undefined);
  const end = useMutation({
    mutationFn: (session: string | null) =>
      guarded(() =>
        account && session ? endSessionOfAccount(account.id, session) : endSessionsOfAccount(account?.id ?? ''),
      ),
    onSuccess: again,
  });
  const entries = useEntries({
    initial: { email: '' },
    error: look.error,
    judge: ({ email }) => ({ email: checkEmail(email.trim()) }),
    blame: { ACCOUNT_NOT_FOUND: 'email' },
  });
  if (isRefusal(look.error, 401)) return <StaffFault error={look.error} page={PAGE} />;
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('accounts.title')} lead={t('accounts.lead')} />
      <EntryForm
        id="lookup"
        entries={entries}
        labels={{ email: t('identity.email') }}
        action={t('accounts.find')}
        busy={look.isPending}
        error={look.error}
        onSend={() => {
          end.reset();
          look.mutate(entries.values.email.trim());
        }}
      >
        <Entry
          form="lookup"
          name="email"
          entries={entries}
          label={t('identity.email')}
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
      </EntryForm>
      {end.isSuccess ? <Notice tone="success" live="status" title={t('accounts.ended')} /> : null}
      {end.error && !(end.error instanceof StepUpDeclined) ? <StaffFault error={end.error} page={PAGE} /> : null}
      {account ? (
        <AccountSessions account={account} busy={end.isPending} onEnd={(session) => end.mutate(session)}>
          {account.sessions.length > 0 ? (
            <Button kind="tertiary" size="md" onClick={() => setAsking(true)}>
              {t('accounts.endAll')}
            </Button>
          ) : null}
        </AccountSessions>
      ) : null}
      {asking && account ? (
        <ConfirmDialog
          title={t('accounts.confirm.title', { name: account.displayName })}
          text={t('accounts.confirm.text')}
          action={t('accounts.endAll')}
          busy={false}
          error={null}
          onConfirm={() => {
            setAsking(false);
            end.mutate(null);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {dialog}
    </div>
  );
};
