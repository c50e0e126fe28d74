import { useSyncExternalStore } from 'react';
import type { LiveStatus } from './live';

let status: LiveStatus = 'off';
const readers = new Set<() => void>();

export const setLiveStatus = (next: LiveStatus): void => {
  if (next === status) return;
  status = next;
  readers.forEach((read) => read());
};

export const isLive = (): boolean => status === 'live';

/** While changes arrive by themselves there is little to ask for. */
export const pollEvery = (ms: number): number => (isLive() ? 60_000 : ms);

export const useLiveStatus = (): LiveStatus =>
  useSyncExternalStore(
    (read) => {
      readers.add(read);
      return () => readers.delete(read);
    },
    () => status,
  );
