import { answered, api } from './client';
import type { operations } from './schema';

type Created<O extends 'registerClient'> = operations[O]['responses'][201]['content']['application/json'];

export type NewSecret = Created<'registerClient'>;
export type System = NewSecret['client'];
export type Scope = System['scopes'][number];

export const SCOPES: Scope[] = ['READ_REGISTRATION', 'READ_TASKS', 'READ_PROCESSES', 'READ_EVENTS'];

export const companyClients = () => answered(api.GET('/api/v1/company/clients'));
export const registerClient = (name: string, scopes: Scope[]) =>
  answered(api.POST('/api/v1/company/clients', { body: { name, scopes } }));
export const rotateClientSecret = (id: string) =>
  answered(api.POST('/api/v1/company/clients/{id}/secrets', { params: { path: { id } } }));
export const endClient = (id: string) =>
  answered(api.DELETE('/api/v1/company/clients/{id}', { params: { path: { id } } }));
