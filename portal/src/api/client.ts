import createClient, { type Middleware } from 'openapi-fetch';
import { NetworkLost, refusalOf } from './problem';
import type { paths } from './schema';

const csrfToken = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);

/** The token that proves that a change comes from this page; any read hands it out. */
export const ensureCsrfToken = async (): Promise<string> => {
  const known = csrfToken();
  if (known) return decodeURIComponent(known);
  await fetch('/api/v1/terms', { credentials: 'same-origin' });
  return decodeURIComponent(csrfToken() ?? '');
};

const csrf: Middleware = {
  async onRequest({ request }) {
    if (!['GET', 'HEAD'].includes(request.method)) request.headers.set('X-XSRF-TOKEN', await ensureCsrfToken());
    return request;
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request: Request) => globalThis.fetch(request),
});
api.use(csrf);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a good answer; otherwise throws what went wrong as Refusal or NetworkLost. */
export const answered = async <T>(call: Promise<Answer<T>>): Promise<T> => {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    throw new NetworkLost('no answer', { cause });
  }
  if (!answer.response.ok) throw refusalOf(answer.response, answer.error);
  return answer.data as T;
};
