import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signedInHint } from '../../api/session';
import { Notice } from '../../components/Notice';

/** Leads a company whose e-mail is proved to its account, unless somebody is signed in already. */
export const AccountOffer = () => {
  const { t } = useTranslation();
  if (signedInHint()) return null;
  return (
    <Notice tone="info" title={t('progress.accountTitle')}>
      <Link to="/criar-acesso">{t('progress.accountLink')}</Link>
    </Notice>
  );
};
