import { answered, api } from './client';
import type { paths } from './schema';

type Listed = paths['/api/v1/account/provider-links']['get']['responses'][200]['content'];
export type ProviderLink = Listed[keyof Listed][number];
export type ProviderReturn = { code: string; state: string; iss: string | null };

export const signInProvider = () => answered(api.GET('/api/v1/session/provider'));
export const providerDoor = () => answered(api.POST('/api/v1/session/provider'));
export const providerReturn = (body: ProviderReturn) => answered(api.POST('/api/v1/session/provider/return', { body }));
export const linkProvider = () => answered(api.POST('/api/v1/account/provider-links'));
export const listProviderLinks = () => answered(api.GET('/api/v1/account/provider-links'));
export const unlinkProvider = (id: string) =>
  answered(api.DELETE('/api/v1/account/provider-links/{id}', { params: { path: { id } } }));

export const providerQuery = { queryKey: ['sign-in-provider'], queryFn: signInProvider, staleTime: Infinity };
