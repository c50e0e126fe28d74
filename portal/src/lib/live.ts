/** The live connection of one company: connects, catches up, comes back, and asks instead when it cannot stay. */

export type LiveEvent = { id: number; kind: string; facts: Record<string, unknown>; at: string };
export type LiveStatus = 'off' | 'connecting' | 'live' | 'polling';

type Page = { lastEventId: number; events: LiveEvent[] };
type Socket = Pick<WebSocket, 'close' | 'onopen' | 'onmessage' | 'onclose'>;

export type LiveDoors = {
  ticket: () => Promise<string>;
  events: (after?: number) => Promise<Page>;
  socket: (address: string, protocols: string[]) => Socket;
  random: () => number;
};

export type LiveListener = {
  /** Events in order, each once. */
  onEvents: (events: LiveEvent[]) => void;
  /** What was read before the connection stood may be old. */
  onFresh: () => void;
  onStatus: (status: LiveStatus) => void;
};

export const PROTOCOL = 'connectenergy.live.v1';
export const SILENCE_MS = 50_000;
export const POLL_MS = 5_000;
export const TRIES_BEFORE_POLLING = 3;
const HIDDEN_MS = 60_000;
const SHORTEST_MS = 500;
const LONGEST_MS = 30_000;
const RENEW = 4000;

/** Between half and all of a time that doubles with each failure, so that many pages do not come back at once. */
export const pauseAfter = (failures: number, random: () => number): number =>
  Math.min(LONGEST_MS, SHORTEST_MS * 2 ** failures) * (0.5 + random() / 2);

export const openLive = (doors: LiveDoors, listener: LiveListener): (() => void) => {
  let cursor: number | undefined;
  let failures = 0;
  let attempt = 0;
  let socket: Socket | undefined;
  let over = false;
  const timers: Partial<Record<'retry' | 'silence' | 'poll' | 'hidden', ReturnType<typeof setTimeout>>> = {};

  const later = (name: keyof typeof timers, ms: number, then: () => void) => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(then, ms);
  };
  const forget = (...names: (keyof typeof timers)[]) => names.forEach((name) => clearTimeout(timers[name]));

  const begin = (at: number) => {
    // A lower number than ours comes from a feed that began anew.
    const fresh = cursor === undefined || at < cursor;
    if (fresh) cursor = at;
    if (fresh) listener.onFresh();
  };

  const take = (events: LiveEvent[]) => {
    const news = events.filter(({ id }) => cursor === undefined || id > cursor);
    if (news.length === 0) return;
    cursor = news.at(-1)?.id;
    listener.onEvents(news);
  };

  const poll = async () => {
    const mine = attempt;
    try {
      const page = await doors.events(cursor);
      if (over || mine !== attempt) return;
      if (cursor === undefined) begin(page.lastEventId);
      else take(page.events);
    } catch {
      // The next round asks again, and the connection is tried beside it.
    }
    if (!over && timers.poll !== undefined) later('poll', POLL_MS, () => void poll());
  };

  const drop = () => {
    forget('silence');
    const old = socket;
    socket = undefined;
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = null;
    old.close();
  };

  const failed = () => {
    drop();
    failures += 1;
    if (failures >= TRIES_BEFORE_POLLING && timers.poll === undefined) {
      listener.onStatus('polling');
      timers.poll = setTimeout(() => void poll(), 0);
    } else if (failures < TRIES_BEFORE_POLLING) {
      listener.onStatus('connecting');
    }
    later('retry', pauseAfter(failures, doors.random), () => void connect());
  };

  const hear = (data: string) => {
    later('silence', SILENCE_MS, failed);
    const message = JSON.parse(data) as LiveEvent;
    if (message.kind === 'HEARTBEAT') begin(message.id);
    else take([message]);
  };

  const connect = async () => {
    drop();
    forget('retry');
    attempt += 1;
    const mine = attempt;
    try {
      const ticket = await doors.ticket();
      if (over || mine !== attempt) return;
      const from = cursor === undefined ? '' : `?lastEventId=${cursor}`;
      socket = doors.socket(`/api/v1/live${from}`, [PROTOCOL, ticket]);
    } catch {
      if (!over && mine === attempt) failed();
      return;
    }
    later('silence', SILENCE_MS, failed);
    socket.onopen = () => {
      failures = 0;
      forget('poll');
      timers.poll = undefined;
      listener.onStatus('live');
    };
    socket.onmessage = ({ data }) => hear(String(data));
    socket.onclose = ({ code }) => {
      if (code === RENEW) void connect();
      else failed();
    };
  };

  const rest = () => {
    attempt += 1;
    drop();
    forget('retry', 'poll');
    timers.poll = undefined;
    listener.onStatus('off');
  };

  const seen = () => {
    if (document.hidden) {
      later('hidden', HIDDEN_MS, rest);
      return;
    }
    forget('hidden');
    if (!socket) back();
  };
  const back = () => {
    failures = 0;
    listener.onStatus('connecting');
    void connect();
  };

  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', back);
  back();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', back);
    rest();
    forget('hidden');
  };
};
