import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Refusal } from '../../api/problem';
import type { Registration, Task } from '../../api/types';
import type { CamundaFormHandle } from '../../components/CamundaForm';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { COMPLETE_REGISTRATION_WORDS } from '../../components/completeRegistrationWords';
import { ExtraDocuments } from './ExtraDocuments';
import { mineQuery, taskQuery, tasksQuery } from './registrationQueries';

const CamundaForm = lazy(() =>
  import('../../components/CamundaForm').then((module) => ({ default: module.CamundaForm })),
);

type Answers = Record<string, unknown>;

const OpenTask = ({ task, taskId }: { task: Task; taskId: string }) => {
  const { t, i18n } = useTranslation();
  const { fault, refusal } = useMessages();
  const queries = useQueryClient();
  const form = useRef<CamundaFormHandle>(null);
  const answer = useMutation({
    mutationFn: (answers: Answers) =>
      answered(api.POST('/api/v1/tasks/{taskId}/answer', { params: { path: { taskId } }, body: { answers } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: mineQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['registration'] });
    },
  });
  const faults = useMemo(
    () =>
      answer.error instanceof Refusal
        ? Object.fromEntries(answer.error.faults.map((one) => [one.field, fault(one)]))
        : {},
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words of one refusal in one language
    [answer.error, i18n.language],
  );
  const elsewhere = answer.isError && Object.keys(faults).length === 0;
  return (
    <>
      <Suspense fallback={<InlineLoading description={t('wizard.loading')} />}>
        <CamundaForm
          ref={form}
          schema={task.schema}
          data={task.data}
          overlays={COMPLETE_REGISTRATION_WORDS}
          faults={faults}
          onSubmit={(answers) => answer.mutate(answers)}
        />
      </Suspense>
      {elsewhere ? (
        <Notice tone="error" live="alert" title={refusal(answer.error)}>
          {t('task.kept')}
        </Notice>
      ) : null}
      {answer.isError && !elsewhere ? <Notice tone="error" live="alert" title={t('task.faults')} /> : null}
      <div className="ce-actions">
        <Button onClick={() => form.current?.submit()} disabled={answer.isPending || answer.isSuccess}>
          {answer.isPending ? <InlineLoading description={t('wizard.working')} /> : t('task.send')}
        </Button>
      </div>
      {answer.isSuccess ? <Notice tone="success" live="status" title={t('task.sent')} /> : null}
    </>
  );
};

/** The task that came back to the company: what is asked, the form of the engine, and documents beside it. */
export const NeedInformation = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const tasks = useQuery(tasksQuery(registration.id, registration.status));
  const first = tasks.data?.[0];
  const task = useQuery({ ...taskQuery(first?.taskId ?? ''), enabled: first !== undefined });
  return (
    <section className="ce-task" aria-labelledby="task-title">
      <h2 id="task-title">{t('task.title')}</h2>
      <ExtraDocuments registration={registration} />
      {task.isError ? (
        <Notice
          tone="error"
          live="alert"
          title={refusal(task.error)}
          action={{ label: t('retry'), run: () => void task.refetch() }}
        />
      ) : null}
      {first && task.data ? (
        <OpenTask key={first.taskId} task={task.data} taskId={first.taskId} />
      ) : task.isError ? null : (
        <InlineLoading description={t('task.preparing')} />
      )}
    </section>
  );
};
