import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/identity';
import { liveDoors } from '../api/live';
import { mineQuery } from '../features/registration/registrationQueries';
import { openLive, type LiveEvent } from '../lib/live';
import { setLiveStatus, useLiveStatus } from '../lib/liveStatus';

const SHOWN: Record<string, string[][]> = {
  TASK_OPENED: [['registration'], ['processes']],
  TASK_CLOSED: [['registration'], ['processes'], ['task']],
  STATE_CHANGED: [['registration'], ['processes'], ['account']],
  NOTIFICATION: [['registration']],
  PROCESS_MOVED: [['processes']],
};
const EVERYTHING = [['registration'], ['processes'], ['account'], ['task']];

/** What the events touch is read anew, once for all that arrive together. */
const useNews = () => {
  const queries = useQueryClient();
  const [told, setTold] = useState(0);
  const [refresh] = useState(() => {
    const touched = new Map<string, string[]>();
    let waiting = false;
    return (keys: string[][]) => {
      keys.forEach((key) => touched.set(key.join(), key));
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        touched.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
        touched.clear();
      }, 50);
    };
  });
  const [listener] = useState(() => ({
    onEvents: (events: LiveEvent[]) => {
      refresh(events.flatMap(({ kind }) => SHOWN[kind] ?? EVERYTHING));
      setTold((count) => count + events.filter(({ kind }) => kind === 'NOTIFICATION').length);
    },
    onFresh: () => refresh(EVERYTHING),
    onStatus: setLiveStatus,
  }));
  return { told, listener };
};

/** Keeps the pages of a company up to date while they are open, and says so to those who do not see them move. */
export const Live = ({ account }: { account: Account | null }) => {
  const { t } = useTranslation();
  const { told, listener } = useNews();
  const status = useLiveStatus();
  const mine = useQuery({ ...mineQuery, enabled: false });
  const applicant = mine.data && mine.data.status !== 'DRAFT' ? mine.data.id : undefined;
  const company = account?.company ?? applicant;
  useEffect(() => (company ? openLive(liveDoors, listener) : undefined), [company, listener]);
  return (
    <p role="status" className="ce-hidden" data-live={status}>
      {status === 'live' || status === 'polling' ? t(`live.${status}`) : ''}
      {told > 0 ? ` ${t('live.told', { count: told })}` : ''}
    </p>
  );
};
