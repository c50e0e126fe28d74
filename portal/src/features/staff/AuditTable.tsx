import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import { showSecond } from '../../lib/formats';

/** A digest is told apart by its beginning; the file has all of it. */
const brief = (value: string): string => (/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value);

const shown = (facts: AuditEntry['facts']): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? brief(value) : JSON.stringify(value)}`)
    .join('; ');

export const AuditTable = ({ events }: { events: AuditEntry[] }) => {
  const { t, i18n } = useTranslation();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="ce-scroll" role="region" aria-label={t('audit.title')} tabIndex={0}>
      <table className="ce-table">
        <thead>
          <tr>
            <th scope="col">{t('audit.at')}</th>
            <th scope="col">{t('audit.actor')}</th>
            <th scope="col">{t('audit.action')}</th>
            <th scope="col">{t('audit.subject')}</th>
            <th scope="col">{t('audit.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td>
                <time dateTime={event.at}>{showSecond(event.at, i18n.language)}</time>
              </td>
              <td>
                {t(`actorKinds.${event.actorKind}`, { defaultValue: '' })} {event.actor}
              </td>
              <td>{t(`actions.${event.action}`, { defaultValue: event.action })}</td>
              <td>
                {t(`subjectKinds.${event.subjectKind}`, { defaultValue: event.subjectKind })} {event.subjectId}
              </td>
              <td>{shown(event.facts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
