import { Button } from '@carbon/react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../components/PageHeading';

/** A fault of ours while drawing a page; the usual cause is a new version whose old files are gone. */
export const BrokenPage = () => {
  const { t } = useTranslation();
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('broken.title')} lead={t('broken.text')} />
      <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
    </div>
  );
};
