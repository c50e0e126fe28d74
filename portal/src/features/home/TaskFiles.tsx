import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { Task } from '../../api/types';
import { uploadToTask } from '../../api/upload';
import { FileSlot } from '../../components/FileSlot';
import { Notice } from '../../components/Notice';
import { useFileQueue } from '../../components/useFileQueue';
import { useMessages } from '../../components/useMessages';
import { taskQuery } from './homeQueries';

/** Files that go with the answer to a task. */
export const TaskFiles = ({ task: { taskId, attachments } }: { task: Task }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const { queryKey } = taskQuery(taskId);
  const show = useCallback(
    (change: (files: Task['attachments']) => Task['attachments']) =>
      queries.setQueryData(queryKey, (task) => (task ? { ...task, attachments: change(task.attachments) } : task)),
    [queries, queryKey],
  );
  const send = useCallback(
    async (_: 'task', file: File, onShare: (share: number) => void) => {
      const stored = await uploadToTask(taskId, file, onShare);
      show((files) => [...files.filter(({ id }) => id !== stored.id), stored]);
    },
    [show, taskId],
  );
  const remove = useCallback(
    async (documentId: string) => {
      await answered(
        api.DELETE('/api/v1/tasks/{taskId}/documents/{documentId}', { params: { path: { taskId, documentId } } }),
      );
      show((files) => files.filter(({ id }) => id !== documentId));
    },
    [show, taskId],
  );
  const { uploads, add, retry, drop, remove: take, removeError } = useFileQueue<'task'>({ send, remove });
  return (
    <div className="ce-task__files">
      {removeError ? <Notice tone="error" title={refusal(removeError)} live="alert" /> : null}
      <FileSlot
        id="field-task-files"
        title={t('tasks.files')}
        note={t('documents.needs.optional')}
        help={`${t('tasks.filesHelp')} ${t('documents.rules')}`}
        stored={attachments}
        uploads={uploads}
        onFiles={(files) => void add('task', files)}
        onRetry={(upload) => void retry(upload)}
        onDrop={drop}
        onRemove={(id) => void take(id)}
      />
    </div>
  );
};
