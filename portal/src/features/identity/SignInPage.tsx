import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { PasswordEntry } from '../../components/PasswordEntry';
import { useEntries } from '../../components/useEntries';
import { passkeysWork } from '../../lib/passkey';
import { PasskeySignIn } from './PasskeySignIn';
import { ProviderSignIn } from './ProviderSignIn';
import { useSignInStep } from './useSignInStep';

/** E-mail and password; what is wrong with them is never told apart. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const { de, aviso } = useSearch({ from: '/entrar' });
  const { follow } = useSignInStep(de);
  const send = useMutation({
    mutationFn: (typed: { email: string; password: string }) => signIn(typed.email.trim(), typed.password),
    onSuccess: follow,
  });
  const entries = useEntries({ initial: { email: '', password: '' }, error: send.error });
  const labels = { email: t('identity.email'), password: t('identity.password') };
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('identity.signIn.title')} lead={t('identity.signIn.lead')} />
      {aviso && !send.isError ? (
        <Notice tone={aviso === 'senha' ? 'success' : 'info'} live="status" title={t(`identity.signIn.${aviso}`)} />
      ) : null}
      <EntryForm
        id="sign-in"
        entries={entries}
        labels={labels}
        action={t('identity.signIn.action')}
        busy={send.isPending}
        error={send.error}
        refused={
          isRefusal(send.error, 401) ? (
            <Notice tone="error" live="alert" title={t('identity.signIn.wrong')} />
          ) : undefined
        }
        onSend={() => send.mutate(entries.values)}
      >
        <Entry
          form="sign-in"
          name="email"
          entries={entries}
          label={labels.email}
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <PasswordEntry
          form="sign-in"
          name="password"
          entries={entries}
          label={labels.password}
          autoComplete="current-password"
        />
        <Link to="/redefinir-senha">{t('identity.signIn.forgotten')}</Link>
      </EntryForm>
      <ProviderSignIn />
      {passkeysWork() ? (
        <div className="ce-after-card">
          <PasskeySignIn de={de} />
        </div>
      ) : null}
      <p className="ce-after-card">
        {t('identity.signIn.noAccount')} <Link to="/cadastro">{t('identity.signIn.register')}</Link>
      </p>
    </div>
  );
};
