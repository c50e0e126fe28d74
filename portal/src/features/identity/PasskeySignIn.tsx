import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signInByPasskey } from '../../api/passkeys';
import { PasskeyButton } from '../../components/PasskeyButton';
import { useSignInStep } from './useSignInStep';

/** Signs in by a passkey, which asks for no password and no code. */
export const PasskeySignIn = ({ de, kind }: { de: string | undefined; kind?: 'primary' }) => {
  const { t } = useTranslation();
  const { follow } = useSignInStep(de);
  const prove = useMutation({ mutationFn: signInByPasskey, onSuccess: follow });
  return (
    <PasskeyButton
      kind={kind}
      label={t('identity.passkey.signIn')}
      busy={prove.isPending || prove.isSuccess}
      error={prove.error}
      onClick={() => prove.mutate()}
    />
  );
};
