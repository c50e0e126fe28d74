import { queryOptions } from '@tanstack/react-query';
import { pollEvery } from '../lib/liveStatus';
import { answered, api } from './client';
import type { ProcessDiagram } from './types';

/** The processes of the company, newest first. */
export const processesQuery = queryOptions({
  queryKey: ['processes'],
  queryFn: () => answered(api.GET('/api/v1/processes')),
  refetchInterval: () => pollEvery(6_000),
});

/** One process as a picture and in steps. */
export const diagramQuery = (id: string) =>
  queryOptions({
    queryKey: ['processes', id],
    queryFn: (): Promise<ProcessDiagram> =>
      answered(api.GET('/api/v1/processes/{processId}/diagram', { params: { path: { processId: id } } })),
    refetchInterval: (query) => (query.state.data?.process.over ? false : pollEvery(4_000)),
  });
