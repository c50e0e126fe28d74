import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../api/identity';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { PasswordEntry } from '../../components/PasswordEntry';
import { useEntries } from '../../components/useEntries';
import { passwordFault } from '../../lib/password';

type Typed = { currentPassword: string; newPassword: string };

/** A new password, proved by the old one; every other session ends with the change. */
export const ChangePassword = ({ email }: { email: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Typed) => changePassword(currentPassword, newPassword),
    onSuccess: () => {
      entries.clear();
      return queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const entries = useEntries({
    initial: { currentPassword: '', newPassword: '' },
    error: change.error,
    judge: ({ newPassword }) => ({ newPassword: passwordFault(newPassword) }),
    blame: { SIGN_IN_REFUSED: 'currentPassword', PASSWORD_WEAK: 'newPassword' },
  });
  const labels = { currentPassword: t('security.password.current'), newPassword: t('identity.newPassword') };
  return (
    <section className="ce-facts" aria-labelledby="password-title">
      <div className="ce-facts__head">
        <h2 id="password-title">{t('security.password.title')}</h2>
      </div>
      <p className="ce-hint">{t('security.password.text')}</p>
      {change.isSuccess ? <Notice tone="success" live="status" title={t('security.password.done')} /> : null}
      <EntryForm
        id="change-password"
        entries={entries}
        labels={labels}
        action={t('security.password.action')}
        busy={change.isPending}
        error={change.error}
        plain
        onSend={() => change.mutate(entries.values)}
      >
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordEntry
          form="change-password"
          name="currentPassword"
          entries={entries}
          label={labels.currentPassword}
          autoComplete="current-password"
        />
        <PasswordEntry
          form="change-password"
          name="newPassword"
          entries={entries}
          label={labels.newPassword}
          autoComplete="new-password"
        />
      </EntryForm>
    </section>
  );
};
