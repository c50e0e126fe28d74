import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { markRead, noticesQuery } from '../api/notices';
import type { Notification } from '../api/types';
import { showMoment } from '../lib/formats';

type Props = { registrationId: string; notices: Notification[]; level: 2 | 3 };

/** Messages to the company, with the way to mark each as read. */
export const NoticeList = ({ registrationId, notices, level }: Props) => {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (id: string) => markRead(registrationId, id),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery(registrationId).queryKey }),
  });
  const Heading = `h${level}` as const;
  return (
    <ul>
      {notices.map((one) => (
        <li key={one.id} className={one.readAt ? 'ce-note' : 'ce-note ce-note--new'}>
          <div className="ce-note__head">
            <Heading>
              {one.title}
              {one.readAt ? null : <span className="ce-note__badge">{t('notifications.new')}</span>}
            </Heading>
            <time dateTime={one.createdAt}>{showMoment(one.createdAt, i18n.language)}</time>
          </div>
          <p>{one.text}</p>
          {one.readAt ? null : (
            <button type="button" className="ce-link-button" onClick={() => read.mutate(one.id)}>
              {t('notifications.markRead')}
              <span className="ce-hidden">: {one.title}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
