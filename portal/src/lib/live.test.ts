import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  openLive,
  pauseAfter,
  POLL_MS,
  PROTOCOL,
  SILENCE_MS,
  TRIES_BEFORE_POLLING,
  type LiveEvent,
  type LiveStatus,
} from './live';

/** The other end: takes connections while it is open, and answers the question of whoever polls. */
class FakeServer {
  readonly asked: { address: string; protocols: string[] }[] = [];
  readonly polled: (number | undefined)[] = [];
  readonly sockets: FakeSocket[] = [];
  feed: LiveEvent[] = [];
  takes = true;
  #tickets = 0;

  ticket = () =>
    this.takes ? Promise.resolve(`ticket-${(this.#tickets += 1)}`) : Promise.reject(new Error('no network'));

  events = (after?: number) => {
    this.polled.push(after);
    const events = after === undefined ? [] : this.feed.filter(({ id }) => id > after);
    return Promise.resolve({ lastEventId: this.feed.at(-1)?.id ?? 0, events });
  };

  socket = (address: string, protocols: string[]) => {
    this.asked.push({ address, protocols });
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  };

  get last() {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('nobody connected');
    return socket;
  }
}

class FakeSocket {
  onopen: WebSocket['onopen'] = null;
  onmessage: WebSocket['onmessage'] = null;
  onclose: WebSocket['onclose'] = null;
  closed = false;
  close = () => {
    this.closed = true;
  };
  opens = (id: number) => {
    this.onopen?.call(this as never, new Event('open'));
    this.beats(id);
  };
  beats = (id: number) => this.says({ id, kind: 'HEARTBEAT', facts: {}, at: '2026-11-21T12:00:00Z' });
  says = (message: LiveEvent): void => {
    this.onmessage?.call(this as never, new MessageEvent('message', { data: JSON.stringify(message) }));
  };
  breaks = (code = 1006): void => {
    this.onclose?.call(this as never, new CloseEvent('close', { code }));
  };
}

const event = (id: number): LiveEvent => ({ id, kind: 'STATE_CHANGED', facts: {}, at: '2026-11-21T12:00:00Z' });
const tick = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

let server: FakeServer;
let heard: number[];
let fresh: number;
let statuses: LiveStatus[];
let stop: () => void;

const start = () => {
  stop = openLive(
    { ticket: server.ticket, events: server.events, socket: server.socket, random: () => 1 },
    {
      onEvents: (events) => heard.push(...events.map(({ id }) => id)),
      onFresh: () => (fresh += 1),
      onStatus: (status) => statuses.push(status),
    },
  );
  return tick();
};

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  [heard, fresh, statuses] = [[], 0, []];
});
afterEach(() => {
  stop();
  hide(false);
  vi.useRealTimers();
});

it('shows its ticket in the protocols, begins at the present and hears each event once', async () => {
  await start();
  expect(server.asked).toEqual([{ address: '/api/v1/live', protocols: [PROTOCOL, 'ticket-1'] }]);
  server.last.opens(7);
  expect(fresh).toBe(1);
  server.last.says(event(8));
  server.last.says(event(8));
  server.last.says(event(9));
  expect(heard).toEqual([8, 9]);
  expect(statuses).toEqual(['connecting', 'live']);
});

it('comes back with a new ticket and asks for what came after the last event it saw', async () => {
  await start();
  server.last.opens(7);
  server.last.says(event(8));
  server.last.breaks();
  await tick(pauseAfter(1, () => 1) - 1);
  expect(server.asked).toHaveLength(1);
  await tick(1);
  expect(server.asked.at(-1)).toEqual({ address: '/api/v1/live?lastEventId=8', protocols: [PROTOCOL, 'ticket-2'] });
  server.last.opens(8);
  server.last.says(event(9));
  expect(heard).toEqual([8, 9]);
  expect(fresh).toBe(1);
});

it('waits longer after each failure, up to a limit, and never all pages for the same time', () => {
  const waits = [1, 2, 3, 20].map((failures) => pauseAfter(failures, () => 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 30_000]);
  expect(pauseAfter(3, () => 0)).toBe(2_000);
});

it('polls the same events after failed tries and stops once the connection stands', async () => {
  await start();
  server.last.opens(7);
  server.takes = false;
  server.last.breaks();
  for (let failures = 1; failures < TRIES_BEFORE_POLLING; failures += 1) await tick(pauseAfter(failures, () => 1));
  expect(statuses.at(-1)).toBe('polling');
  server.feed = [event(8)];
  await tick(POLL_MS);
  server.feed = [event(8), event(9)];
  await tick(POLL_MS);
  expect(heard).toEqual([8, 9]);
  server.takes = true;
  await tick(30_000);
  server.last.opens(9);
  const asked = server.polled.length;
  await tick(POLL_MS * 3);
  expect(server.polled).toHaveLength(asked);
  expect(statuses.at(-1)).toBe('live');
  expect(server.asked.at(-1)?.address).toBe('/api/v1/live?lastEventId=9');
});

it('begins by asking where the feed stands when it never had a connection', async () => {
  server.takes = false;
  server.feed = [event(41)];
  await start();
  await tick(10_000);
  expect(server.polled[0]).toBeUndefined();
  expect(fresh).toBe(1);
  server.feed = [event(41), event(42)];
  await tick(POLL_MS);
  expect(heard).toEqual([42]);
});

it('takes a silent connection for dead', async () => {
  await start();
  server.last.opens(7);
  const first = server.last;
  await tick(SILENCE_MS + pauseAfter(1, () => 1));
  expect(first.closed).toBe(true);
  expect(server.asked).toHaveLength(2);
});

it('renews at once when it is asked to', async () => {
  await start();
  server.last.opens(7);
  server.last.breaks(4000);
  await tick();
  expect(server.asked).toHaveLength(2);
});

it('reads everything anew when the feed began anew', async () => {
  await start();
  server.last.opens(7);
  server.last.breaks();
  await tick(2_000);
  server.last.opens(2);
  server.last.says(event(3));
  expect(fresh).toBe(2);
  expect(heard).toEqual([3]);
});

it('rests while nobody looks for a minute and catches up when the page is seen again', async () => {
  await start();
  server.last.opens(7);
  hide(true);
  await tick(30_000);
  server.last.beats(7);
  await tick(29_000);
  expect(server.last.closed).toBe(false);
  await tick(1_000);
  expect(server.last.closed).toBe(true);
  expect(statuses.at(-1)).toBe('off');
  await tick(120_000);
  expect(server.asked).toHaveLength(1);
  hide(false);
  await tick();
  expect(server.asked.at(-1)?.address).toBe('/api/v1/live?lastEventId=7');
});

it('leaves nothing behind when it is closed', async () => {
  await start();
  server.last.opens(7);
  stop();
  await tick(600_000);
  expect(server.last.closed).toBe(true);
  expect(server.asked).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
