import { useTranslation } from 'react-i18next';
import { useMessages } from './useMessages';
import { PasskeyDeclined, PasskeyKnown } from '../lib/passkey';

/** Words for what went wrong with a passkey, at the device or at the server. */
export const usePasskeyMessage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  return (error: unknown): string => {
    if (error instanceof PasskeyDeclined) return t('identity.passkey.declined');
    if (error instanceof PasskeyKnown) return t('identity.passkey.known');
    return refusal(error);
  };
};
