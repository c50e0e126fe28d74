import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/PageHeading';
import { DatasetCard } from './DatasetCard';
import { StaffFault } from './StaffFault';
import { datasetsQuery } from './staffQueries';

export const DatasetsPage = () => {
  const { t } = useTranslation();
  const datasets = useQuery(datasetsQuery);
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('datasets.title')} lead={t('datasets.lead')} />
      {datasets.isPending ? <InlineLoading description={t('wizard.loading')} /> : null}
      {datasets.isError ? <StaffFault error={datasets.error} page="/equipe/dados" /> : null}
      {datasets.data?.map((dataset) => (
        <DatasetCard key={dataset.dataset} dataset={dataset} />
      ))}
    </div>
  );
};
