import { Button, InlineLoading } from '@carbon/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyKind, Registration } from '../../api/types';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { mineQuery } from './registrationQueries';
import { Wizard } from './Wizard';

const KINDS: readonly CompanyKind[] = ['PME', 'SUPPLIER'];

const KindChoice = () => {
  const { t } = useTranslation();
  return (
    <div className="ce-wrap ce-page">
      <PageHeading title={t('signUp.chooseTitle')} lead={t('signUp.chooseLead')} />
      <ul className="ce-doors">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Link to="/cadastro" search={{ tipo: kind }} className="ce-door">
              <span className="ce-door__title">{t(`landing.doors.${kind}.title`)}</span>
              <span className="ce-door__text">{t(`landing.doors.${kind}.text`)}</span>
              <span className="ce-door__go">{t(`landing.doors.${kind}.go`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A session already has a registration that this address would not continue: the person decides. */
const Existing = ({ mine, onAnother }: { mine: Registration; onAnother: () => void }) => {
  const { t } = useTranslation();
  const draft = mine.status === 'DRAFT';
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        title={t(draft ? 'signUp.otherDraftTitle' : 'signUp.existingTitle')}
        lead={t('signUp.existingLead', { protocol: mine.protocol, kind: t(`kinds.${mine.kind}`) })}
      />
      <div className="ce-actions">
        {draft ? (
          <Link to="/cadastro" search={{ tipo: mine.kind }} className="cds--btn cds--btn--primary ce-button-link">
            {t('signUp.continue')}
          </Link>
        ) : (
          <Link to="/cadastro/acompanhar" className="cds--btn cds--btn--primary ce-button-link">
            {t('signUp.follow')}
          </Link>
        )}
        <Button kind="tertiary" onClick={onAnother}>
          {t('signUp.another')}
        </Button>
      </div>
    </div>
  );
};

/** What the session had on arrival decides once, so that sending the registration does not swap the page underneath. */
const SignUp = ({ seen }: { seen: Registration | null }) => {
  const { tipo } = useSearch({ from: '/cadastro' });
  const [first] = useState(seen);
  const [another, setAnother] = useState(false);
  const own = another ? null : first;
  const kind = tipo ?? (own?.status === 'DRAFT' ? own.kind : undefined);
  if (own && (own.status !== 'DRAFT' || own.kind !== kind)) {
    return <Existing mine={own} onAnother={() => setAnother(true)} />;
  }
  return kind ? <Wizard key={kind} kind={kind} initial={own} /> : <KindChoice />;
};

export const SignUpPage = () => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const mine = useQuery({ ...mineQuery, refetchInterval: false, refetchOnWindowFocus: false, staleTime: Infinity });
  if (mine.isPending) {
    return (
      <div className="ce-wrap ce-page">
        <InlineLoading description={t('wizard.loading')} />
      </div>
    );
  }
  if (mine.isError) {
    return (
      <div className="ce-wrap ce-page ce-page--narrow">
        <PageHeading title={t('signUp.title')} />
        <Notice
          tone="error"
          live="alert"
          title={refusal(mine.error)}
          action={{ label: t('retry'), run: () => void mine.refetch() }}
        />
      </div>
    );
  }
  return <SignUp seen={mine.data} />;
};
