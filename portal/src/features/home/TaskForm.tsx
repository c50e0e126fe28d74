import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Refusal } from '../../api/problem';
import type { RegistrationDraft, Task } from '../../api/types';
import { CamundaForm, type CamundaFormHandle } from '../../components/CamundaForm';
import { FORM_OVERLAYS } from '../../components/completeRegistrationWords';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { useUnloadWarning } from '../../lib/useUnloadWarning';
import { answeredQuery } from './homeQueries';

type Props = { task: Task; owner: string };
const NO_FAULTS: Record<string, string> = {};

/** The form of a task: kept while the tab lives, judged by the server at once, gone from the list when sent. */
export const TaskForm = ({ task, owner }: Props) => {
  const { t, i18n } = useTranslation();
  const { fault, refusal } = useMessages();
  const queries = useQueryClient();
  const router = useRouter();
  const form = useRef<CamundaFormHandle>(null);
  const { taskId } = task;
  const [draft] = useState(() => draftOf(owner, taskId));
  const [typed, setTyped] = useState(draft !== undefined);
  const mark = (change: (all: string[]) => string[]) =>
    queries.setQueryData(answeredQuery.queryKey, (all = []) => change(all));
  const send = useMutation({
    mutationFn: (body: RegistrationDraft) =>
      answered(api.POST('/api/v1/tasks/{taskId}/answer', { params: { path: { taskId } }, body })),
    onMutate: () => mark((all) => [...all, taskId]),
    onError: () => mark((all) => all.filter((id) => id !== taskId)),
    onSuccess: async () => {
      dropDraft(owner, taskId);
      setTyped(false);
      void queries.invalidateQueries({ queryKey: ['registration'] });
      void queries.invalidateQueries({ queryKey: ['account'] });
      await router.navigate({ to: '/tarefas', search: { feita: true } });
    },
  });
  useUnloadWarning(typed && !send.isSuccess);
  const faults = useMemo(
    () =>
      send.error instanceof Refusal
        ? Object.fromEntries(send.error.faults.map((one) => [one.field, fault(one)]))
        : NO_FAULTS,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words of one refusal in one language
    [send.error, i18n.language],
  );
  const data = useMemo(() => ({ ...task.data, ...draft }), [task.data, draft]);
  const atFields = Object.keys(faults).length > 0;
  return (
    <div className="ce-task">
      {draft ? <Notice tone="info" live="status" title={t('tasks.restored')} /> : null}
      <CamundaForm
        ref={form}
        schema={task.schema}
        data={data}
        overlays={FORM_OVERLAYS[task.formId] ?? {}}
        faults={faults}
        onChange={(answers) => {
          keepDraft(owner, taskId, answers);
          setTyped(true);
        }}
        onSubmit={(answers) => send.mutate(answers)}
      />
      {send.isError ? (
        <Notice tone="error" live="alert" title={atFields ? t('task.faults') : refusal(send.error)}>
          {atFields ? null : t('task.kept')}
        </Notice>
      ) : null}
      <p className="ce-hint">{t('tasks.kept')}</p>
      <div className="ce-actions">
        <Button onClick={() => form.current?.submit()} disabled={send.isPending || send.isSuccess}>
          {send.isPending ? <InlineLoading description={t('wizard.working')} /> : t('tasks.send')}
        </Button>
      </div>
    </div>
  );
};
