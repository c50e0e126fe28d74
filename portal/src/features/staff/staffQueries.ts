import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { DatasetEntry } from '../../api/types';
import { auditQueryOf, type AuditFilters } from './auditFilters';

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => answered(api.GET('/api/v1/staff/registrations/{id}', { params: { path: { id } } })),
    // Every opening is written to the audit trail, so it is asked for once and on request only.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/staff/audit', {
          params: { query: { ...auditQueryOf(filters), cursor: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    // Like a dossier: every look is a line of the trail.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: () => answered(api.GET('/api/v1/staff/datasets')),
});

const REFUSED_PAGE = 200;

export const refusedLinesQuery = (dataset: DatasetEntry['dataset']) =>
  infiniteQueryOptions({
    queryKey: ['refusedLines', dataset],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/staff/datasets/{dataset}/refused-lines', {
          params: { path: { dataset }, query: { after: pageParam } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length < REFUSED_PAGE ? undefined : page.at(-1)?.line),
  });

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: () => answered(api.GET('/api/v1/staff/alerts')),
});
