import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AGAIN_MS, openDraftKeeper, PAUSE_MS } from './draftKeeper';

const states: string[] = [];
const saved: { answers: object; leaving: boolean }[] = [];
let answer: () => Promise<void> = () => Promise.resolve();
const keeper = () =>
  openDraftKeeper({
    save: (answers, leaving) => {
      saved.push({ answers, leaving });
      return answer();
    },
    final: (failure) => failure === 'over',
    onState: (state) => states.push(state),
  });

beforeEach(() => {
  vi.useFakeTimers();
  states.length = 0;
  saved.length = 0;
  answer = () => Promise.resolve();
});
afterEach(() => vi.useRealTimers());

it('saves the newest after a pause in the typing', async () => {
  const { keep } = keeper();
  keep({ a: 1 });
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  keep({ a: 2 });
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual([{ answers: { a: 2 }, leaving: false }]);
  expect(states).toEqual(['typing', 'typing', 'saved']);
});

it('sends one save at a time, and what was typed meanwhile afterwards', async () => {
  let arrive = () => {};
  answer = () => new Promise<void>((resolve) => (arrive = resolve));
  const { keep } = keeper();
  keep({ a: 1 });
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  keep({ a: 2 });
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(saved).toHaveLength(1);
  arrive();
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(saved.map(({ answers }) => answers)).toEqual([{ a: 1 }, { a: 2 }]);
  expect(states).not.toContain('saved');
});

it('tries again when the network was lost, and not when the task is over', async () => {
  answer = () => Promise.reject(new Error('lost'));
  const { keep } = keeper();
  keep({ a: 1 });
  await vi.advanceTimersByTimeAsync(PAUSE_MS + AGAIN_MS);
  expect(saved).toHaveLength(2);
  expect(states.at(-1)).toBe('unsaved');
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- any value may be thrown
  answer = () => Promise.reject('over');
  await vi.advanceTimersByTimeAsync(10 * AGAIN_MS);
  expect(saved).toHaveLength(3);
});

it('saves at once when the page is left, and nothing once the answer is sent', async () => {
  const { keep, flush, hold } = keeper();
  keep({ a: 1 });
  await flush(true);
  expect(saved).toEqual([{ answers: { a: 1 }, leaving: true }]);
  keep({ a: 2 });
  hold();
  await flush(true);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(saved).toHaveLength(1);
});
