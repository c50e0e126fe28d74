import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requestPasswordReset } from '../../api/identity';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { PageHeading } from '../../components/PageHeading';
import { useEntries } from '../../components/useEntries';
import { checkEmail } from '../../lib/checks';

/** Asks for the link to a new password; the answer is the same whether or not the address has an account. */
export const ResetRequestPage = () => {
  const { t } = useTranslation();
  const send = useMutation({ mutationFn: (email: string) => requestPasswordReset(email.trim()) });
  const entries = useEntries({
    initial: { email: '' },
    error: send.error,
    judge: ({ email }) => ({ email: checkEmail(email.trim()) }),
  });
  const labels = { email: t('identity.email') };
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        focusKey={send.isSuccess ? 'sent' : ''}
        title={t(send.isSuccess ? 'identity.reset.sentTitle' : 'identity.reset.title')}
        lead={t(send.isSuccess ? 'identity.reset.sentText' : 'identity.reset.lead')}
      />
      {send.isSuccess ? (
        <Link to="/entrar">{t('identity.reset.back')}</Link>
      ) : (
        <EntryForm
          id="reset"
          entries={entries}
          labels={labels}
          action={t('identity.reset.action')}
          busy={send.isPending}
          error={send.error}
          onSend={() => send.mutate(entries.values.email)}
        >
          <Entry
            form="reset"
            name="email"
            entries={entries}
            label={labels.email}
            type="email"
            autoComplete="username"
            spellCheck={false}
          />
        </EntryForm>
      )}
    </div>
  );
};
