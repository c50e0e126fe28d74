import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/PageHeading';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('notFound.title')} lead={t('notFound.text')} />
      <Link to="/" className="cds--btn cds--btn--primary ce-button-link">
        {t('notFound.home')}
      </Link>
    </div>
  );
};
