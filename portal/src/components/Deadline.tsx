import { useTranslation } from 'react-i18next';
import { daysUntil, showMoment } from '../lib/formats';

/** A moment both ways: the date, and how far off it is; lateness is said, not only coloured. */
export const Deadline = ({ dueAt }: { dueAt: string }) => {
  const { t, i18n } = useTranslation();
  const days = daysUntil(dueAt, new Date());
  const key = days < 0 ? 'late' : days === 0 ? 'today' : 'in';
  return (
    <time dateTime={dueAt} className={days < 0 ? 'ce-late' : undefined}>
      {showMoment(dueAt, i18n.language)} ({t(`deadline.${key}`, { count: Math.abs(days) })})
    </time>
  );
};
