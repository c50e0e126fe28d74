import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { FederalRate, IcmsRate } from '../../api/types';
import type { RateValues } from './RateForm';

export const icmsRatesQuery = queryOptions({
  queryKey: ['icms-rates'],
  queryFn: () => answered(api.GET('/api/v1/staff/icms-rates')),
});

export const federalRatesQuery = queryOptions({
  queryKey: ['federal-rates'],
  queryFn: () => answered(api.GET('/api/v1/staff/federal-rates')),
});

/** Percent as people write it in Brazil; what is no number goes to the server, which refuses it at its field. */
const percent = (text: string | undefined): number | null => {
  const plain = (text ?? '').trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

export const noteIcmsRate = (values: RateValues) =>
  answered(
    api.POST('/api/v1/staff/icms-rates', {
      body: {
        uf: (values.uf ?? '').trim().toUpperCase(),
        from: values.from || null,
        percent: percent(values.percent),
        act: values.act,
      } as IcmsRate,
    }),
  );

export const noteFederalRate = (values: RateValues) =>
  answered(
    api.POST('/api/v1/staff/federal-rates', {
      body: {
        distributor: values.distributor,
        from: values.from || null,
        pisPercent: percent(values.pisPercent),
        cofinsPercent: percent(values.cofinsPercent),
        formula: values.formula,
        act: values.act,
      } as FederalRate,
    }),
  );
