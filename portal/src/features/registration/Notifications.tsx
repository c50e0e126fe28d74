import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { showMoment } from '../../lib/formats';
import { notificationsQuery } from './registrationQueries';

export const Notifications = ({ registrationId }: { registrationId: string }) => {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const list = useQuery(notificationsQuery(registrationId));
  const read = useMutation({
    mutationFn: (notificationId: string) =>
      answered(
        api.POST('/api/v1/registrations/{id}/notifications/{notificationId}/read', {
          params: { path: { id: registrationId, notificationId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: notificationsQuery(registrationId).queryKey }),
  });
  return (
    <section className="ce-notifications" aria-labelledby="notifications-title">
      <h2 id="notifications-title">{t('notifications.title')}</h2>
      {list.data?.length ? (
        <ul>
          {list.data.map((one) => (
            <li key={one.id} className={one.readAt ? 'ce-note' : 'ce-note ce-note--new'}>
              <div className="ce-note__head">
                <h3>
                  {one.title}
                  {one.readAt ? null : <span className="ce-note__badge">{t('notifications.new')}</span>}
                </h3>
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
      ) : (
        <p className="ce-hint">{list.isError ? t('notifications.unavailable') : t('notifications.none')}</p>
      )}
    </section>
  );
};
