import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';

/** The step between password and code has lapsed: back to the start, and then on to the same page. */
export const SignInExpired = ({ de }: { de: string | undefined }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" live="alert" title={t('identity.expired.title')}>
      <Link to="/entrar" search={{ de }}>
        {t('identity.expired.again')}
      </Link>
    </Notice>
  );
};
