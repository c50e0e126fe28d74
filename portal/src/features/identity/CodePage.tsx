import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myAccount, proveRecoveryCode, proveTotp } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { CodeForm } from '../../components/CodeForm';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { PasskeySignIn } from './PasskeySignIn';
import { SignInExpired } from './SignInExpired';
import { useSignInStep } from './useSignInStep';

type Way = 'totp' | 'recovery' | 'passkey';

/** The second factor: the code of the authenticator, a passkey where there is no authenticator, or a recovery code. */
export const CodePage = () => {
  const { t } = useTranslation();
  const { de, com } = useSearch({ from: '/entrar/codigo' });
  const { follow, enter } = useSignInStep(de);
  const first: Way = com ? 'passkey' : 'totp';
  const [way, setWay] = useState<Way>(first);
  const [left, setLeft] = useState<number | null>(null);
  const prove = useMutation({
    mutationFn: (code: string) => (way === 'totp' ? proveTotp(code) : proveRecoveryCode(code)),
    onSuccess: async (answer) => {
      if (way === 'totp') return follow(answer);
      // The session is open: what is left of the codes is a fact of the account now.
      const account = await myAccount().catch(() => null);
      return account ? setLeft(account.factors.recoveryCodesLeft) : follow(answer);
    },
  });
  if (left !== null) {
    return (
      <div className="ce-wrap ce-page ce-page--narrow">
        <PageHeading focusKey="used" title={t('identity.recovery.usedTitle')} />
        <Notice
          tone={left > 3 ? 'info' : 'warning'}
          title={t('identity.recovery.left', { count: left })}
          action={{ label: t('identity.continue'), run: () => void enter() }}
        >
          {t('identity.recovery.usedText')}
        </Notice>
      </div>
    );
  }
  const expired = isRefusal(prove.error, 401);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading focusKey={way} title={t(`identity.${way}.title`)} lead={t(`identity.${way}.lead`)} />
      {expired ? (
        <SignInExpired de={de} />
      ) : (
        <>
          {way === 'passkey' ? (
            <PasskeySignIn de={de} kind="primary" />
          ) : (
            <CodeForm
              key={way}
              id={`sign-in-${way}`}
              kind={way}
              action={t('identity.signIn.action')}
              busy={prove.isPending || prove.isSuccess}
              error={prove.error}
              onSend={(code) => prove.mutate(code)}
            />
          )}
          <p className="ce-after-card">
            <button
              type="button"
              className="ce-link-button"
              onClick={() => {
                prove.reset();
                setWay(way === 'recovery' ? first : 'recovery');
              }}
            >
              {t(way === 'recovery' && com ? 'identity.recovery.switchPasskey' : `identity.${way}.switch`)}
            </button>
          </p>
        </>
      )}
    </div>
  );
};
