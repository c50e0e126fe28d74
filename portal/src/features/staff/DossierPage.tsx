import { Button, InlineLoading } from '@carbon/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { isRefusal } from '../../api/problem';
import type { Dossier } from '../../api/types';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { CompanyFacts } from './CompanyFacts';
import { DossierConsents } from './DossierConsents';
import { DossierDocuments } from './DossierDocuments';
import { DossierNotes } from './DossierNotes';
import { History, InformationRequests, Reviews } from './DossierRecords';
import { RegistryComparison } from './RegistryComparison';
import { dossierQuery } from './staffQueries';

const Sheet = ({ dossier }: { dossier: Dossier }) => {
  const { t } = useTranslation();
  const { registration } = dossier;
  return (
    <>
      <PageHeading
        eyebrow={t('dossier.eyebrow', { kind: t(`kinds.${registration.kind}`), protocol: registration.protocol })}
        title={registration.draft.legalName ?? registration.protocol}
        lead={t(`status.${registration.status}.title`)}
      />
      <p className="ce-hint">{t('dossier.audited')}</p>
      <div className="ce-dossier">
        <div className="ce-dossier__main">
          <RegistryComparison dossier={dossier} />
          <CompanyFacts registration={registration} />
          <DossierDocuments registration={registration} />
          <DossierConsents consents={dossier.consents} />
        </div>
        <div className="ce-dossier__side">
          <Reviews reviews={dossier.reviews} />
          <InformationRequests requests={dossier.informationRequests} />
          <DossierNotes registrationId={registration.id} notes={dossier.notes} />
          <History history={dossier.history} />
        </div>
      </div>
    </>
  );
};

export const DossierPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const { id } = useParams({ from: '/equipe/cadastros/$id' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const dossier = useQuery(dossierQuery(id));
  const leave = async () => {
    await answered(api.DELETE('/api/v1/staff/session')).catch(() => undefined);
    queries.clear();
    await navigate({ to: '/equipe/entrar' });
  };
  if (isRefusal(dossier.error, 401)) {
    return <Navigate to="/equipe/entrar" search={{ voltar: `/equipe/cadastros/${id}` }} replace />;
  }
  return (
    <div className="ce-wrap ce-page">
      <div className="ce-dossier__bar">
        <Button kind="ghost" size="sm" onClick={() => void dossier.refetch()}>
          {t('dossier.refresh')}
        </Button>
        <Button kind="ghost" size="sm" onClick={() => void leave()}>
          {t('staff.leave')}
        </Button>
      </div>
      {dossier.isPending ? <InlineLoading description={t('wizard.loading')} /> : null}
      {dossier.isError ? (
        <>
          <PageHeading title={t('dossier.title')} />
          <Notice
            tone="error"
            live="alert"
            title={isRefusal(dossier.error, 403) ? t('dossier.forbidden') : refusal(dossier.error)}
          />
        </>
      ) : null}
      {dossier.data ? <Sheet dossier={dossier.data} /> : null}
    </div>
  );
};
