import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/types';
import { FactList } from '../../components/FactList';
import { showMoment } from '../../lib/formats';

/** What the company allows now: the last recorded wish of each purpose counts. */
export const DossierConsents = ({ consents }: { consents: Dossier['consents'] }) => {
  const { t, i18n } = useTranslation();
  const latest = new Map(
    [...consents].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)).map((one) => [one.purpose, one]),
  );
  if (latest.size === 0) return null;
  return (
    <FactList
      title={t('consents.title')}
      facts={[...latest.values()].map(({ purpose, granted, recordedAt }) => ({
        label: t(`purposes.${purpose}`),
        value: `${t(granted ? 'dossier.yes' : 'dossier.no')} · ${showMoment(recordedAt, i18n.language)}`,
      }))}
    />
  );
};
