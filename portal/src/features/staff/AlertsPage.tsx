import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/PageHeading';
import { AlertCard } from './AlertCard';
import { StaffFault } from './StaffFault';
import { alertsQuery } from './staffQueries';

export const AlertsPage = () => {
  const { t } = useTranslation();
  const alerts = useQuery(alertsQuery);
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('alerts.title')} lead={t('alerts.lead')} />
      {alerts.isPending ? <InlineLoading description={t('wizard.loading')} /> : null}
      {alerts.isError ? <StaffFault error={alerts.error} page="/equipe/alertas" /> : null}
      {alerts.data?.length === 0 ? <p className="ce-hint">{t('alerts.none')}</p> : null}
      {alerts.data?.map((alert) => (
        <AlertCard key={alert.id} alert={alert} />
      ))}
    </div>
  );
};
