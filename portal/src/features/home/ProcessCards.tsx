import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { processesQuery } from '../../api/processes';
import type { ProcessSummary } from '../../api/types';
import { Deadline } from '../../components/Deadline';
import { elementWords } from '../../components/elementWords';
import { Waiting } from '../../components/Waiting';
import { showMoment } from '../../lib/formats';

const Card = ({ process }: { process: ProcessSummary }) => {
  const { t, i18n } = useTranslation();
  const { id, over, nextActor, dueAt, startedAt } = process;
  const words = elementWords(i18n.language);
  const name = t(`processes.names.${process.processId}`, { defaultValue: process.name });
  const now = process.now.map((step) => words?.[step.elementId] ?? step.name).join(' · ');
  return (
    <li className={`ce-card ce-card--${over ? 'over' : nextActor}`}>
      <h3>
        <Link to="/processos/$id" params={{ id }}>
          {name}
        </Link>
      </h3>
      <p className="ce-card__state">
        {over ? t('processes.over') : `${t('processes.now')}: ${now || t('processes.between')}`}
      </p>
      <dl className="ce-card__facts">
        {over ? null : (
          <div>
            <dt>{t('progress.nextActor')}</dt>
            <dd>{t(`actors.${nextActor}`)}</dd>
          </div>
        )}
        {dueAt && !over ? (
          <div>
            <dt>{t('progress.deadline')}</dt>
            <dd>
              <Deadline dueAt={dueAt} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('processes.started')}</dt>
          <dd>
            <time dateTime={startedAt}>{showMoment(startedAt, i18n.language)}</time>
          </dd>
        </div>
      </dl>
    </li>
  );
};

/** Each process of the company at a glance: where it stands, who acts next, until when, and the way to its picture. */
export const ProcessCards = () => {
  const { t } = useTranslation();
  const processes = useQuery(processesQuery);
  if (!processes.data) return <Waiting query={processes} />;
  if (processes.data.length === 0) return <p className="ce-hint">{t('processes.none')}</p>;
  const running = [...processes.data].sort((a, b) => Number(a.over) - Number(b.over));
  return (
    <ul className="ce-cards" aria-live="polite">
      {running.map((process) => (
        <Card key={process.id} process={process} />
      ))}
    </ul>
  );
};
