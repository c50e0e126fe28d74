import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => answered(api.GET('/api/v1/staff/registrations/{id}', { params: { path: { id } } })),
    // Every opening is written to the audit trail, so it is asked for once and on request only.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
