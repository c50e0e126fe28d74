import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addPasskey } from '../../api/passkeys';
import { PasskeyButton } from '../../components/PasskeyButton';
import { passkeysWork } from '../../lib/passkey';

/** The other way to a second factor: a passkey of this device instead of an authenticator application. */
export const PasskeyOffer = ({ onCodes }: { onCodes: (codes: string[]) => void }) => {
  const { t } = useTranslation();
  const add = useMutation({ mutationFn: addPasskey, onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) });
  if (!passkeysWork()) return null;
  return (
    <section className="ce-facts" aria-labelledby="passkey-offer">
      <div className="ce-facts__head">
        <h2 id="passkey-offer">{t('identity.passkey.offerTitle')}</h2>
      </div>
      <p className="ce-hint">{t('identity.passkey.offerText')}</p>
      <PasskeyButton
        label={t('identity.passkey.create')}
        busy={add.isPending || add.isSuccess}
        error={add.error}
        onClick={() => add.mutate()}
      />
    </section>
  );
};
