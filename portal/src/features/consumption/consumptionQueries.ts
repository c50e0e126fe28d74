import { queryOptions } from '@tanstack/react-query';
import {
  consumerUnit,
  consumerUnits,
  distributors,
  migrationEligibility,
  municipalities,
  type ConsumerUnit,
} from '../../api/consumption';

export const unitsQuery = queryOptions({ queryKey: ['consumer-units'], queryFn: consumerUnits });

export const unitQuery = (id: string) =>
  queryOptions({ queryKey: ['consumer-units', id], queryFn: () => consumerUnit(id) });

/** Under the unit's own key, so that a changed unit is judged anew. */
export const eligibilityQuery = (id: string) =>
  queryOptions({ queryKey: ['consumer-units', id, 'eligibility'], queryFn: () => migrationEligibility(id) });

export const distributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: distributors,
  staleTime: 60 * 60_000,
});

export const municipalitiesQuery = (uf: string) =>
  queryOptions({
    queryKey: ['municipalities', uf],
    queryFn: () => municipalities(uf as ConsumerUnit['uf']),
    enabled: uf !== '',
    staleTime: 60 * 60_000,
  });
