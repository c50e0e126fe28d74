import { queryOptions } from '@tanstack/react-query';
import { pollEvery } from '../lib/liveStatus';
import { answered, api } from './client';

/** Messages to a company, the newest first. */
export const noticesQuery = (registrationId: string) =>
  queryOptions({
    queryKey: ['registration', registrationId, 'notifications'],
    queryFn: () =>
      answered(api.GET('/api/v1/registrations/{id}/notifications', { params: { path: { id: registrationId } } })),
    refetchInterval: () => pollEvery(6_000),
  });

export const markRead = (registrationId: string, notificationId: string) =>
  answered(
    api.POST('/api/v1/registrations/{id}/notifications/{notificationId}/read', {
      params: { path: { id: registrationId, notificationId } },
    }),
  );
