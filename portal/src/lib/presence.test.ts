import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPresent, whenPresent } from './presence';

beforeEach(() => void vi.useFakeTimers({ now: Date.now() }));
afterEach(() => vi.useRealTimers());

it('counts somebody as there for a quarter of an hour after the last touch', () => {
  window.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(15 * 60_000 - 1);
  expect(isPresent()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isPresent()).toBe(false);
  window.dispatchEvent(new Event('pointerdown'));
  expect(isPresent()).toBe(true);
});

it('lets what waits for somebody go on with their next touch', async () => {
  window.dispatchEvent(new Event('keydown'));
  await whenPresent();
  vi.advanceTimersByTime(15 * 60_000);
  const done = vi.fn();
  const waits = whenPresent().then(done);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('wheel'));
  await waits;
  expect(done).toHaveBeenCalledTimes(1);
});
