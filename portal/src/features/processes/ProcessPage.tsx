import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { diagramQuery } from '../../api/processes';
import { isRefusal } from '../../api/problem';
import type { ProcessDiagram } from '../../api/types';
import { Deadline } from '../../components/Deadline';
import { elementWords } from '../../components/elementWords';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { nameElements } from '../../components/pictureWords';
import { ProcessLinks } from '../../components/ProcessLinks';
import { useMessages } from '../../components/useMessages';
import { ProcessSteps } from './ProcessSteps';

const BpmnPicture = lazy(() =>
  import('../../components/BpmnPicture').then(({ BpmnPicture: component }) => ({ default: component })),
);

const Standing = ({ diagram }: { diagram: ProcessDiagram }) => {
  const { t, i18n } = useTranslation();
  const { process, steps } = diagram;
  const words = elementWords(i18n.language);
  const now = steps.filter(({ state }) => state === 'CURRENT').map(({ elementId, name }) => words?.[elementId] ?? name);
  return (
    <section className="ce-standing" aria-labelledby="process-standing" aria-live="polite">
      <h2 id="process-standing">{process.over ? t('processes.over') : t('processes.now')}</h2>
      <p>{now.join(' · ') || (process.over ? t('processes.overText') : t('processes.between'))}</p>
      <dl className="ce-standing__next">
        <div>
          <dt>{t('progress.nextActor')}</dt>
          <dd>{t(`actors.${process.nextActor}`)}</dd>
        </div>
        {process.dueAt ? (
          <div>
            <dt>{t('progress.deadline')}</dt>
            <dd>
              <Deadline dueAt={process.dueAt} />
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
};

const Process = ({ diagram }: { diagram: ProcessDiagram }) => {
  const { t, i18n } = useTranslation();
  const { process } = diagram;
  const name = t(`processes.names.${process.processId}`, { defaultValue: process.name });
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('processes.eyebrow')} title={name} />
      <div className="ce-process">
        <div className="ce-process__words">
          <Standing diagram={diagram} />
          <section aria-labelledby="process-steps">
            <h2 id="process-steps">{t('processes.steps')}</h2>
            <ProcessSteps steps={diagram.steps} label={t('processes.steps')} />
          </section>
        </div>
        <section className="ce-process__picture" aria-labelledby="process-picture">
          <h2 id="process-picture">{t('processes.picture')}</h2>
          <p className="ce-hint">{t('processes.pictureHint')}</p>
          <Suspense fallback={<InlineLoading description={t('wizard.loading')} />}>
            <BpmnPicture
              bpmn={nameElements(diagram.bpmn, elementWords(i18n.language))}
              done={diagram.done}
              active={diagram.active}
              label={t('processes.pictureOf', { name })}
            />
          </Suspense>
        </section>
      </div>
      <ProcessLinks except={process.id} />
      <p className="ce-process__back">
        <Link to="/cadastro/acompanhar">{t('processes.back')}</Link>
      </p>
    </div>
  );
};

/** One process of the company: first in words, then as the picture of its model, both as they stand now. */
export const ProcessPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const { id } = useParams({ from: '/processos/$id' });
  const diagram = useQuery(diagramQuery(id));
  if (diagram.data) return <Process diagram={diagram.data} />;
  if (!diagram.isError) {
    return (
      <div className="ce-wrap ce-page">
        <InlineLoading description={t('wizard.loading')} />
      </div>
    );
  }
  const unknown = isRefusal(diagram.error, 400, 404);
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('processes.title')} />
      <Notice
        tone={unknown ? 'info' : 'error'}
        live="alert"
        title={refusal(diagram.error)}
        action={unknown ? undefined : { label: t('retry'), run: () => void diagram.refetch() }}
      >
        {unknown ? <Link to="/cadastro/acompanhar">{t('processes.back')}</Link> : null}
      </Notice>
    </div>
  );
};
