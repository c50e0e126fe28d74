import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { TaskSummary } from '../../api/types';
import { pollEvery } from '../../lib/liveStatus';

const ANSWERED = ['answered-tasks'] as const;

export const tasksQuery = (registrationId: string) =>
  queryOptions({
    queryKey: ['registration', registrationId, 'tasks'],
    queryFn: () => answered(api.GET('/api/v1/registrations/{id}/tasks', { params: { path: { id: registrationId } } })),
    refetchInterval: () => pollEvery(4_000),
  });

/** Tasks that were answered from this tab: gone at once, even while a list still names them. */
export const answeredQuery = queryOptions({
  queryKey: ANSWERED,
  queryFn: (): string[] => [],
  initialData: [] as string[],
  staleTime: Infinity,
});

/** Open tasks, the most urgent first. */
export const openTasks = (tasks: TaskSummary[] | undefined, answeredHere: string[]): TaskSummary[] =>
  (tasks ?? [])
    .filter(({ taskId }) => !answeredHere.includes(taskId))
    .sort((a, b) => Date.parse(a.dueAt ?? '9999-12-31') - Date.parse(b.dueAt ?? '9999-12-31'));

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId],
    queryFn: () => answered(api.GET('/api/v1/tasks/{taskId}', { params: { path: { taskId } } })),
    // Another device may have gone on typing: every visit asks anew, and nothing moves under the hands meanwhile.
    staleTime: Infinity,
    gcTime: 0,
  });

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registration', id],
    queryFn: () => answered(api.GET('/api/v1/registrations/{id}', { params: { path: { id } } })),
  });
