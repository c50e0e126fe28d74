import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remainingUntil, showMoment } from '../lib/formats';

const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** A moment both ways: the date, and how far off it is; lateness is said, not only coloured. */
export const Deadline = ({ dueAt }: { dueAt: string }) => {
  const { t, i18n } = useTranslation();
  const { late, unit, count } = remainingUntil(dueAt, useNow());
  return (
    <time dateTime={dueAt} className={late ? 'ce-late' : undefined}>
      {showMoment(dueAt, i18n.language)} ({t(`deadline.${late ? 'late' : 'in'}${unit}`, { count })})
    </time>
  );
};
