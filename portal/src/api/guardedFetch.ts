import { ensureCsrfToken } from './csrf';
import { accessIsOld, renewSession, signedInHint } from './session';

const STAFF = '/api/v1/staff/';
const ACCOUNT = '/api/v1/account';

const lapsed = async (response: Response): Promise<boolean> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return code === 'SIGN_IN_REQUIRED' || code === 'SESSION_ENDED';
};

const armed = async (request: Request): Promise<Request> => {
  if (!['GET', 'HEAD'].includes(request.method)) request.headers.set('X-XSRF-TOKEN', await ensureCsrfToken());
  return request;
};

/** Sends a request; when the access has lapsed, renews the session in silence and sends it once more. */
export const guardedFetch = async (request: Request): Promise<Response> => {
  const path = new URL(request.url).pathname;
  if (path.startsWith(STAFF)) return globalThis.fetch(await armed(request));
  if (accessIsOld()) await renewSession(Date.now() - 1, ensureCsrfToken);
  const spare = request.clone();
  const since = Date.now();
  const response = await globalThis.fetch(await armed(request));
  const mayRenew = signedInHint() || (path === ACCOUNT && request.method === 'GET');
  if (response.status !== 401 || !mayRenew || !(await lapsed(response))) return response;
  const refusal = await renewSession(since, ensureCsrfToken);
  if (!refusal) return globalThis.fetch(await armed(spare));
  return refusal.status === 401 ? response : refusal;
};
