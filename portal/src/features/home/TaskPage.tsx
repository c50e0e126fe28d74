import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import type { Registration } from '../../api/types';
import { Deadline } from '../../components/Deadline';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { Waiting } from '../../components/Waiting';
import { answeredQuery, registrationQuery, taskQuery } from './homeQueries';
import { useCompany } from './useCompany';

const TaskForm = lazy(() => import('./TaskForm').then((module) => ({ default: module.TaskForm })));

type Props = { beside: (registration: Registration, formId: string) => ReactNode };

/** One task: its deadline, the way to its process, what stands beside its form, and the form. */
export const TaskPage = ({ beside }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const { key } = useParams({ from: '/conta/tarefas/$key' });
  const { account, company } = useCompany();
  const task = useQuery(taskQuery(key));
  const registration = useQuery({
    ...registrationQuery(company?.registrationId ?? ''),
    enabled: company !== undefined,
  });
  const { data: answeredHere } = useQuery(answeredQuery);
  const over = isRefusal(task.error, 404, 409) && !answeredHere.includes(key);
  const formId = task.data?.formId ?? '';
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        eyebrow={company?.legalName ?? undefined}
        title={t(`taskTitles.${formId}`, { defaultValue: task.data?.title ?? t('tasks.one') })}
      />
      {over ? (
        <Notice tone="info" live="status" title={refusal(task.error)}>
          <Link to="/tarefas">{t('tasks.back')}</Link>
        </Notice>
      ) : (
        <Waiting query={task} />
      )}
      {task.data && account && !over ? (
        <>
          {task.data.dueAt ? (
            <p className="ce-due">
              {t('tasks.due')} <Deadline dueAt={task.data.dueAt} />
            </p>
          ) : null}
          <p className="ce-hint">
            <Link to="/processos/$id" params={{ id: task.data.processId }}>
              {t('tasks.process')}
            </Link>
          </p>
          {registration.data ? beside(registration.data, formId) : null}
          <Suspense fallback={<InlineLoading description={t('wizard.loading')} />}>
            <TaskForm key={key} task={task.data} owner={account.id} />
          </Suspense>
        </>
      ) : null}
    </div>
  );
};
