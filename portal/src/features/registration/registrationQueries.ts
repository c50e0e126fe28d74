import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { isRefusal } from '../../api/problem';
import type { Registration, RegistrationStatus } from '../../api/types';
import { pollEvery } from '../../lib/liveStatus';

const MOVING: readonly RegistrationStatus[] = [
  'EMAIL_PENDING',
  'VERIFYING',
  'UNDER_REVIEW',
  'NEED_INFO',
  'REINSTATEMENT_REVIEW',
];

/** The registration of this session; null when there is none. */
export const mineQuery = queryOptions({
  queryKey: ['registration', 'mine'],
  queryFn: async (): Promise<Registration | null> => {
    try {
      return await answered(api.GET('/api/v1/registrations/mine'));
    } catch (error) {
      if (isRefusal(error, 401, 403, 404)) return null;
      throw error;
    }
  },
  refetchInterval: (query) => (query.state.data && MOVING.includes(query.state.data.status) ? pollEvery(4_000) : false),
});

export const termsQuery = queryOptions({
  queryKey: ['terms'],
  queryFn: () => answered(api.GET('/api/v1/terms')),
  staleTime: 300_000,
});

export const consentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['registration', id, 'consents'],
    queryFn: () => answered(api.GET('/api/v1/registrations/{id}/consents', { params: { path: { id } } })),
  });

export const tasksQuery = (id: string, status: RegistrationStatus) =>
  queryOptions({
    queryKey: ['registration', id, 'tasks'],
    queryFn: () => answered(api.GET('/api/v1/registrations/{id}/tasks', { params: { path: { id } } })),
    enabled: status === 'NEED_INFO',
    refetchInterval: (query) => (query.state.data?.length ? false : pollEvery(2_000)),
  });

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId],
    queryFn: () => answered(api.GET('/api/v1/tasks/{taskId}', { params: { path: { taskId } } })),
    staleTime: Infinity,
  });
