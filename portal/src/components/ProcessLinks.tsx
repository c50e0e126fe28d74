import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { processesQuery } from '../api/processes';
import { showMoment } from '../lib/formats';

/** The way from a page to the live picture of each process; nothing while there is none. */
export const ProcessLinks = ({ except }: { except?: string }) => {
  const { t, i18n } = useTranslation();
  const processes = useQuery(processesQuery);
  const shown = processes.data?.filter(({ id }) => id !== except) ?? [];
  if (shown.length === 0) return null;
  return (
    <section className="ce-processes" aria-labelledby="processes-title">
      <h2 id="processes-title">{t('processes.title')}</h2>
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            <Link to="/processos/$id" params={{ id: one.id }}>
              {t(`processes.names.${one.processId}`, { defaultValue: one.name })}
            </Link>
            <p>
              {one.over ? t('processes.over') : t(`actors.${one.nextActor}`)} · {t('processes.since')}{' '}
              <time dateTime={one.startedAt}>{showMoment(one.startedAt, i18n.language)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
