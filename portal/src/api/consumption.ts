import { answered, api } from './client';
import type { paths } from './schema';

type Body<R> = R extends { content: infer C } ? C[keyof C] : never;
type Answers<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R } ? R : never;
type Sent<O> = O extends { requestBody: { content: infer C } } ? C[keyof C] : never;

export type ConsumerUnit = Body<Answers<'/api/v1/consumer-units/{id}', 'get'>[200]>;
export type ConsumerUnitFields = Sent<paths['/api/v1/consumer-units']['post']>;
export type ConsumptionMonth = ConsumerUnit['months'][number];
export type ConsumptionPreview = Body<Answers<'/api/v1/consumer-units/{id}/consumption-preview', 'post'>[200]>;
export type MigrationEligibility = Body<Answers<'/api/v1/consumer-units/{id}/eligibility', 'get'>[200]>;
export type RecordedMonths = Sent<paths['/api/v1/consumer-units/{id}/consumption']['put']>;

export const consumerUnits = () => answered(api.GET('/api/v1/consumer-units'));
export const consumerUnit = (id: string) =>
  answered(api.GET('/api/v1/consumer-units/{id}', { params: { path: { id } } }));
export const registerConsumerUnit = (body: ConsumerUnitFields) =>
  answered(api.POST('/api/v1/consumer-units', { body }));
export const changeConsumerUnit = (id: string, body: ConsumerUnitFields) =>
  answered(api.PUT('/api/v1/consumer-units/{id}', { params: { path: { id } }, body }));
export const recordConsumption = (id: string, body: RecordedMonths) =>
  answered(api.PUT('/api/v1/consumer-units/{id}/consumption', { params: { path: { id } }, body }));
export const previewConsumption = (id: string, file: File) => {
  const form = new FormData();
  form.append('file', file);
  return answered(
    api.POST('/api/v1/consumer-units/{id}/consumption-preview', {
      params: { path: { id } },
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
};
export const migrationEligibility = (id: string) =>
  answered(api.GET('/api/v1/consumer-units/{id}/eligibility', { params: { path: { id } } }));
export const distributors = () => answered(api.GET('/api/v1/distributors'));
export const municipalities = (uf: ConsumerUnit['uf']) =>
  answered(api.GET('/api/v1/municipalities', { params: { query: { uf } } }));
