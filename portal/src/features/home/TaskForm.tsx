import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { Refusal } from '../../api/problem';
import type { Task } from '../../api/types';
import { CamundaForm, type CamundaFormHandle } from '../../components/CamundaForm';
import { FORM_OVERLAYS } from '../../components/completeRegistrationWords';
import { answersOf } from '../../components/formKeys';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { draftOf } from '../../lib/drafts';
import { showMoment } from '../../lib/formats';
import { useUnloadWarning } from '../../lib/useUnloadWarning';
import { answeredQuery } from './homeQueries';
import { TaskDraftNote } from './TaskDraftNote';
import { TaskFiles } from './TaskFiles';
import { useTaskDraft } from './useTaskDraft';

type Props = { task: Task; owner: string };
type Answers = Record<string, unknown>;
const NO_FAULTS: Record<string, string> = {};

/** The form of a task: kept on the server while it is typed, judged at once, gone from the list when sent. */
export const TaskForm = ({ task, owner }: Props) => {
  const { t, i18n } = useTranslation();
  const { fault, refusal } = useMessages();
  const queries = useQueryClient();
  const router = useRouter();
  const form = useRef<CamundaFormHandle>(null);
  const { taskId } = task;
  const [typedHere] = useState(() => draftOf(owner, taskId));
  const [typed, setTyped] = useState(typedHere !== undefined);
  const draft = useTaskDraft(owner, taskId);
  const newest = useRef<Answers>({});
  const mark = (change: (all: string[]) => string[]) =>
    queries.setQueryData(answeredQuery.queryKey, (all = []) => change(all));
  const send = useMutation({
    mutationFn: (answers: Answers) =>
      answered(api.POST('/api/v1/tasks/{taskId}/answer', { params: { path: { taskId } }, body: { answers } })),
    onMutate: () => {
      draft.hold();
      mark((all) => [...all, taskId]);
    },
    onError: () => {
      mark((all) => all.filter((id) => id !== taskId));
      draft.keep(newest.current);
    },
    onSuccess: async () => {
      draft.forget();
      setTyped(false);
      void queries.invalidateQueries({ queryKey: ['registration'] });
      void queries.invalidateQueries({ queryKey: ['account'] });
      await router.navigate({ to: '/tarefas', search: { feita: true } });
    },
  });
  useUnloadWarning(typed && draft.state !== 'saved' && !send.isSuccess);
  const faults = useMemo(
    () =>
      send.error instanceof Refusal
        ? Object.fromEntries(send.error.faults.map((one) => [one.field, fault(one)]))
        : NO_FAULTS,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words of one refusal in one language
    [send.error, i18n.language],
  );
  const [kept] = useState(() => typedHere ?? task.draft?.answers);
  const data = useMemo(() => ({ ...task.data, ...kept }), [task.data, kept]);
  const atFields = Object.keys(faults).length > 0;
  return (
    <div className="ce-task">
      {kept ? (
        <Notice tone="info" live="status" title={t('tasks.restored')}>
          {!typedHere && task.draft
            ? t('tasks.restoredFrom', { moment: showMoment(task.draft.savedAt, i18n.language) })
            : null}
        </Notice>
      ) : null}
      <CamundaForm
        ref={form}
        schema={task.schema}
        data={data}
        overlays={FORM_OVERLAYS[task.formId] ?? {}}
        faults={faults}
        onChange={(shown) => {
          const answers = answersOf(task.schema, shown);
          newest.current = answers;
          draft.keep(answers);
          setTyped(true);
        }}
        onSubmit={(answers) => {
          newest.current = answers;
          send.mutate(answers);
        }}
      />
      {send.isError ? (
        <Notice tone="error" live="alert" title={atFields ? t('task.faults') : refusal(send.error)}>
          {atFields ? null : t('task.kept')}
        </Notice>
      ) : null}
      <TaskFiles task={task} />
      <TaskDraftNote state={draft.state} />
      <div className="ce-actions">
        <Button onClick={() => form.current?.submit()} disabled={send.isPending || send.isSuccess}>
          {send.isPending ? <InlineLoading description={t('wizard.working')} /> : t('tasks.send')}
        </Button>
      </div>
    </div>
  );
};
