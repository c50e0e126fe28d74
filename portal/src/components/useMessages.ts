import { useTranslation } from 'react-i18next';
import { NetworkLost, Refusal, type FieldFault } from '../api/problem';

/** Words for faults and refusals: our catalogue first, the server's own sentence for a code we do not know. */
export const useMessages = () => {
  const { t, i18n } = useTranslation();
  const fault = ({ field, code, message }: FieldFault): string => {
    const keys = [`faults.${field}.${code}`, `faults.${code}`];
    const known = keys.find((key) => i18n.exists(key));
    return known ? t(known) : (message ?? t('faults.CHECK'));
  };
  const refusal = (error: unknown): string => {
    if (error instanceof NetworkLost) return t('refusals.NETWORK_LOST');
    if (!(error instanceof Refusal)) return t('refusals.UNKNOWN');
    if (error.retryAfterSeconds) {
      const timed = [`refusals.${error.code}_IN`, `refusals.HTTP_${error.status}_IN`].find((key) => i18n.exists(key));
      if (timed) return t(timed, { minutes: Math.max(1, Math.ceil(error.retryAfterSeconds / 60)) });
    }
    if (i18n.exists(`refusals.${error.code}`)) return t(`refusals.${error.code}`);
    if (error.detail && i18n.language === 'pt-BR') return error.detail;
    const byStatus = `refusals.HTTP_${error.status}`;
    return i18n.exists(byStatus) ? t(byStatus) : t('refusals.UNKNOWN');
  };
  return { fault, refusal };
};
