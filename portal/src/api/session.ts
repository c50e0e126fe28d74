import { whenPresent } from '../lib/presence';

const COOKIE = 'ce_in';
const WEEK_SECONDS = 604_800;
const ACCESS_MILLIS = 14 * 60_000;

const refreshedAt = (): number =>
  Number(
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1) ?? 0,
  );

/** Whether somebody signed in here: only the moment is kept, the session itself is out of reach of scripts. */
export const signedInHint = (): boolean => refreshedAt() > 0;

export const rememberSignedIn = (): void => {
  document.cookie = `${COOKIE}=${Date.now()}; path=/; max-age=${WEEK_SECONDS}; samesite=strict`;
};

export const forgetSignedIn = (): void => {
  document.cookie = `${COOKIE}=; path=/; max-age=0; samesite=strict`;
};

/** Whether the access of this session is about to lapse, so that asking first saves a refused request. */
export const accessIsOld = (): boolean => signedInHint() && Date.now() - refreshedAt() > ACCESS_MILLIS;

const listeners = new Set<() => void>();

/** Tells when a session turned out to be over; answers how to stop listening. */
export const onSessionEnded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? await navigator.locks.request('ce-refresh', work) : work();

let running: Promise<Response | null> | null = null;

const refreshUnlessDone = async (since: number, csrfToken: () => Promise<string>): Promise<Response | null> => {
  // Another tab may have done it while this one waited: all tabs share the cookies.
  if (refreshedAt() > since) return null;
  const answer = await fetch('/api/v1/session/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-XSRF-TOKEN': await csrfToken() },
  });
  if (answer.ok) {
    rememberSignedIn();
    return null;
  }
  if (answer.status === 401) {
    forgetSignedIn();
    listeners.forEach((listener) => listener());
  }
  return answer;
};

/**
 * Renews the session once for all requests of all tabs; answers the refusal, or null when it is good again. A page that
 * nobody touches renews nothing: what it asks for by itself waits, and the session ends on the server.
 */
export const renewSession = async (since: number, csrfToken: () => Promise<string>): Promise<Response | null> => {
  await whenPresent();
  running ??= alone(() => refreshUnlessDone(since, csrfToken)).finally(() => (running = null));
  return running;
};
