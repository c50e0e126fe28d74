import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountWith } from '../test/accountFixture';
import { problem } from '../test/registrationFixture';
import { server } from '../test/server';
import { myAccount, listSessions, signIn } from './identity';
import { NetworkLost, Refusal } from './problem';
import { onSessionEnded, rememberSignedIn, signedInHint } from './session';

let fresh = false;
let refreshes = 0;
const guarded = () => (fresh ? undefined : problem(401, 'SIGN_IN_REQUIRED'));

beforeEach(() => {
  fresh = false;
  refreshes = 0;
  server.use(
    http.get('*/api/v1/account', () => guarded() ?? HttpResponse.json(accountWith())),
    http.get('*/api/v1/sessions', () => guarded() ?? HttpResponse.json([])),
    http.post('*/api/v1/session/refresh', () => {
      refreshes += 1;
      fresh = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

describe('a session whose access has lapsed', () => {
  beforeEach(() => rememberSignedIn());

  it('is renewed once for all requests, and each is sent again', async () => {
    const [account, sessions] = await Promise.all([myAccount(), listSessions()]);
    expect(account.displayName).toBe('Maria Clara');
    expect(sessions).toEqual([]);
    expect(refreshes).toBe(1);
  });

  it('is not renewed again when another tab has just done it', async () => {
    const request = vi.fn(async (_name: string, work: () => Promise<unknown>) => {
      fresh = true;
      vi.spyOn(Date, 'now').mockReturnValueOnce(8_000_000_000_000);
      rememberSignedIn();
      return work();
    });
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks: { request } }));
    try {
      await expect(listSessions()).resolves.toEqual([]);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(request).toHaveBeenCalledTimes(1);
    expect(refreshes).toBe(0);
  });

  it('sends what was being sent once more with the same body', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/v1/session', async ({ request }) => {
        bodies.push(await request.json());
        return guarded() ?? HttpResponse.json({ next: 'DONE' });
      }),
    );
    await signIn('a@b.com.br', 'x');
    expect(bodies).toEqual([
      { email: 'a@b.com.br', password: 'x' },
      { email: 'a@b.com.br', password: 'x' },
    ]);
  });

  it('is told as over when it cannot be renewed', async () => {
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    server.use(http.post('*/api/v1/session/refresh', () => problem(401, 'SESSION_ENDED')));
    await expect(listSessions()).rejects.toMatchObject({ status: 401 });
    stop();
    expect(ended).toHaveBeenCalledTimes(1);
    expect(signedInHint()).toBe(false);
  });

  it('outlives a server that is down for a moment', async () => {
    server.use(http.post('*/api/v1/session/refresh', () => problem(503, 'TEMPORARILY_UNAVAILABLE')));
    await expect(listSessions()).rejects.toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE' });
    expect(signedInHint()).toBe(true);
  });

  it('outlives a lost network', async () => {
    server.use(http.post('*/api/v1/session/refresh', () => HttpResponse.error()));
    await expect(listSessions()).rejects.toBeInstanceOf(NetworkLost);
    expect(signedInHint()).toBe(true);
  });

  it('does not turn a wrong password into a second attempt', async () => {
    let attempts = 0;
    server.use(
      http.post('*/api/v1/session', () => {
        attempts += 1;
        return problem(401, 'SIGN_IN_REFUSED');
      }),
    );
    await expect(signIn('a@b.com.br', 'x')).rejects.toBeInstanceOf(Refusal);
    expect([attempts, refreshes]).toEqual([1, 0]);
  });
});

it('is renewed before it lapses, so that no request is refused', async () => {
  document.cookie = `ce_in=${Date.now() - 20 * 60_000}; path=/`;
  let refused = 0;
  server.use(
    http.get('*/api/v1/sessions', () => {
      if (!fresh) refused += 1;
      return guarded() ?? HttpResponse.json([]);
    }),
  );
  await listSessions();
  expect([refreshes, refused]).toEqual([1, 0]);
});

it('is not renewed by a page that nobody touches, until somebody does', async () => {
  document.cookie = `ce_in=${Date.now() - 20 * 60_000}; path=/`;
  const away = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60 * 60_000);
  const list = listSessions();
  await new Promise((goOn) => setTimeout(goOn, 20));
  expect(refreshes).toBe(0);
  window.dispatchEvent(new Event('keydown'));
  await expect(list).resolves.toEqual([]);
  expect(refreshes).toBe(1);
  away.mockRestore();
  window.dispatchEvent(new Event('keydown'));
});

it('asks nobody to renew what was never opened', async () => {
  await expect(listSessions()).rejects.toMatchObject({ status: 401 });
  expect(refreshes).toBe(0);
});
