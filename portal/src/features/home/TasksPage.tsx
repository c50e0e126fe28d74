import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { TaskList } from './TaskList';
import { useCompany } from './useCompany';

/** The task inbox of the company. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const { company } = useCompany();
  const { feita } = useSearch({ from: '/conta/tarefas' });
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('tasks.title')} eyebrow={company?.legalName ?? undefined} />
      {feita ? (
        <Notice tone="success" live="status" title={t('tasks.doneTitle')}>
          {t('tasks.doneText')}
        </Notice>
      ) : null}
      {company ? (
        <TaskList registrationId={company.registrationId} level={2} />
      ) : (
        <Notice tone="info" title={t('home.noCompany')} />
      )}
    </div>
  );
};
