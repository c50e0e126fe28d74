import createClient from 'openapi-fetch';
import { guardedFetch } from './guardedFetch';
import { NetworkLost, refusalOf } from './problem';
import type { paths } from './schema';

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: guardedFetch,
});

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
