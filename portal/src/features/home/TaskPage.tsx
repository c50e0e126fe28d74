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
import { registrationQuery, taskQuery } from './homeQueries';
import { useCompany } from './useCompany';

const TaskForm = lazy(() => import('./TaskForm').then((module) => ({ default: module.TaskForm })));

type Props = { attachments: (registration: Registration) => ReactNode };

/** One task: its deadline, the documents it may need, and its form. */
export const TaskPage = ({ attachments }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const { key } = useParams({ from: '/conta/tarefas/$key' });
  const { account, company } = useCompany();
  const task = useQuery(taskQuery(key));
  const registration = useQuery({
    ...registrationQuery(company?.registrationId ?? ''),
    enabled: company !== undefined,
  });
  const over = isRefusal(task.error, 404, 409);
  const formId = task.data?.formId ?? '';
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        eyebrow={company?.legalName ?? undefined}
        title={t(`taskTitles.${formId}`, { defaultValue: t('tasks.one') })}
      />
      {over ? (
        <Notice tone="info" live="status" title={refusal(task.error)}>
          <Link to="/tarefas">{t('tasks.back')}</Link>
        </Notice>
      ) : (
        <Waiting query={task} />
      )}
      {task.data && account ? (
        <>
          {task.data.dueAt ? (
            <p className="ce-due">
              {t('tasks.due')} <Deadline dueAt={task.data.dueAt} />
            </p>
          ) : null}
          {registration.data ? attachments(registration.data) : null}
          <Suspense fallback={<InlineLoading description={t('wizard.loading')} />}>
            <TaskForm key={key} task={task.data} owner={account.id} />
          </Suspense>
        </>
      ) : null}
    </div>
  );
};
