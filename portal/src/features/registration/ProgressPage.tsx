import { InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/types';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { ProcessLinks } from '../../components/ProcessLinks';
import { StepList } from '../../components/StepList';
import { useMessages } from '../../components/useMessages';
import { AccountOffer } from './AccountOffer';
import { ConsentChoices } from './ConsentChoices';
import { Deadline } from '../../components/Deadline';
import { journeyOf } from './journey';
import { LeaveBrowser } from './LeaveBrowser';
import { NeedInformation } from './NeedInformation';
import { Notifications } from './Notifications';
import { mineQuery } from './registrationQueries';
import { ReinstatementForm } from './ReinstatementForm';
import { ResendEmail } from './ResendEmail';

const NoRegistration = () => {
  const { t } = useTranslation();
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading title={t('progress.noneTitle')} lead={t('progress.noneLead')} />
      <Link to="/cadastro" className="cds--btn cds--btn--primary ce-button-link">
        {t('progress.begin')}
      </Link>
    </div>
  );
};

const Standing = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { status, reasons, kind } = registration;
  return (
    <section className={`ce-standing ce-standing--${status}`} aria-labelledby="standing-title">
      <h2 id="standing-title">{t(`status.${status}.title`)}</h2>
      <p>{t(`status.${status}.${kind === 'SUPPLIER' && status === 'APPROVED' ? 'supplierText' : 'text'}`)}</p>
      {reasons.length > 0 && status !== 'APPROVED' ? (
        <ul className="ce-standing__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{t(`reasons.${reason}`, { defaultValue: t('reasons.OTHER_SEE_DOSSIER') })}</li>
          ))}
        </ul>
      ) : null}
      <dl className="ce-standing__next">
        <div>
          <dt>{t('progress.nextActor')}</dt>
          <dd>{t(`actors.${registration.nextActor}`)}</dd>
        </div>
        {registration.dueAt ? (
          <div>
            <dt>{t('progress.deadline')}</dt>
            <dd>
              <Deadline dueAt={registration.dueAt} />
            </dd>
          </div>
        ) : null}
      </dl>
      {status === 'EMAIL_PENDING' ? <ResendEmail registration={registration} /> : null}
    </section>
  );
};

const Progress = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { status } = registration;
  return (
    <div className="ce-wrap ce-page">
      <PageHeading
        eyebrow={t('progress.eyebrow', { kind: t(`kinds.${registration.kind}`), protocol: registration.protocol })}
        title={registration.draft.legalName ?? t('progress.title')}
      />
      {status === 'DRAFT' ? (
        <Notice tone="info" title={t('progress.draftTitle')}>
          <Link to="/cadastro" search={{ tipo: registration.kind }}>
            {t('progress.draftContinue')}
          </Link>
        </Notice>
      ) : null}
      <div className="ce-progress">
        <div className="ce-progress__main">
          {registration.emailProved ? <AccountOffer /> : null}
          <div aria-live="polite">
            <Standing registration={registration} />
          </div>
          {status === 'NEED_INFO' ? <NeedInformation registration={registration} /> : null}
          {status === 'SUSPENDED' ? <ReinstatementForm registration={registration} /> : null}
          <Notifications registrationId={registration.id} />
          {status === 'DRAFT' ? null : <ProcessLinks />}
          {status === 'DRAFT' ? null : <ConsentChoices registrationId={registration.id} />}
          {registration.emailProved ? <LeaveBrowser /> : null}
        </div>
        <section className="ce-progress__side" aria-labelledby="journey-title">
          <h2 id="journey-title">{t('progress.journey')}</h2>
          <StepList
            label={t('progress.journey')}
            steps={journeyOf(registration).map(({ id, state }) => ({
              id,
              state,
              label: t(`journey.${id}.name`),
              note: state === 'current' ? t(`journey.${id}.note`, { defaultValue: '' }) : undefined,
            }))}
          />
        </section>
      </div>
    </div>
  );
};

export const ProgressPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const mine = useQuery({ ...mineQuery, staleTime: 0 });
  if (mine.isPending) {
    return (
      <div className="ce-wrap ce-page">
        <InlineLoading description={t('wizard.loading')} />
      </div>
    );
  }
  if (mine.isError && !mine.data) {
    return (
      <div className="ce-wrap ce-page ce-page--narrow">
        <PageHeading title={t('progress.title')} />
        <Notice
          tone="error"
          live="alert"
          title={refusal(mine.error)}
          action={{ label: t('retry'), run: () => void mine.refetch() }}
        />
      </div>
    );
  }
  return mine.data ? <Progress registration={mine.data} /> : <NoRegistration />;
};
