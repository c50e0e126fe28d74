import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noticesQuery } from '../../api/notices';
import { NoticeList } from '../../components/NoticeList';

export const Notifications = ({ registrationId }: { registrationId: string }) => {
  const { t } = useTranslation();
  const list = useQuery(noticesQuery(registrationId));
  return (
    <section className="ce-notifications" aria-labelledby="notifications-title">
      <h2 id="notifications-title">{t('notifications.title')}</h2>
      {list.data?.length ? (
        <NoticeList registrationId={registrationId} notices={list.data} level={3} />
      ) : (
        <p className="ce-hint">{list.isError ? t('notifications.unavailable') : t('notifications.none')}</p>
      )}
    </section>
  );
};
