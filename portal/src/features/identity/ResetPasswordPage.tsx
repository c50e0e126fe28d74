import { useMutation } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { resetPassword } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { PasswordEntry } from '../../components/PasswordEntry';
import { useEntries } from '../../components/useEntries';
import { passwordFault } from '../../lib/password';

/** Where the link of the reset mail leads; the second factor stays and is asked for at the next sign-in. */
export const ResetPasswordPage = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const { token } = useParams({ from: '/redefinir-senha/$token' });
  const send = useMutation({
    mutationFn: (password: string) => resetPassword(token, password),
    onSuccess: () => router.navigate({ to: '/entrar', search: { aviso: 'senha' }, replace: true }),
  });
  const entries = useEntries({
    initial: { newPassword: '' },
    error: send.error,
    judge: ({ newPassword }) => ({ newPassword: passwordFault(newPassword) }),
    blame: { PASSWORD_WEAK: 'newPassword' },
  });
  const labels = { newPassword: t('identity.newPassword') };
  const dead = isRefusal(send.error) && ['LINK_EXPIRED', 'HTTP_404', 'HTTP_410'].includes(send.error.code);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('identity.newPasswordPage.title')} lead={t('identity.newPasswordPage.lead')} />
      {dead ? (
        <Notice tone="error" live="alert" title={t('identity.newPasswordPage.expired')}>
          <Link to="/redefinir-senha">{t('identity.newPasswordPage.again')}</Link>
        </Notice>
      ) : (
        <EntryForm
          id="new-password"
          entries={entries}
          labels={labels}
          action={t('identity.newPasswordPage.action')}
          busy={send.isPending}
          error={send.error}
          onSend={() => send.mutate(entries.values.newPassword)}
        >
          <PasswordEntry
            form="new-password"
            name="newPassword"
            entries={entries}
            label={labels.newPassword}
            autoComplete="new-password"
          />
        </EntryForm>
      )}
    </div>
  );
};
