import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffNext } from '../../api/staff';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { safeReturn } from './safeReturn';
import { StaffFactor } from './StaffFactor';
import { StaffPassword } from './StaffPassword';

const Welcome = ({ name }: { name: string }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="success" live="status" title={t('staff.welcome', { name })}>
      <p>{t('staff.welcomeText')}</p>
      <ul>
        <li>
          <Link to="/equipe/auditoria">{t('audit.title')}</Link>
        </li>
        <li>
          <Link to="/equipe/alertas">{t('alerts.title')}</Link>
        </li>
        <li>
          <Link to="/equipe/contas">{t('accounts.title')}</Link>
        </li>
      </ul>
    </Notice>
  );
};

/** The staff sign in by password and code, and go on to where they wanted to go. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const { voltar } = useSearch({ from: '/equipe/entrar' });
  const [next, setNext] = useState<StaffNext | null>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const enter = (name: string) => {
    queries.removeQueries({ queryKey: ['dossier'] });
    const back = safeReturn(voltar);
    if (back) router.history.push(back);
    else setEntered(name);
  };
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      {next && !entered ? (
        <StaffFactor next={next} onEntered={enter} onLapsed={() => setNext(null)} />
      ) : (
        <>
          <PageHeading
            eyebrow={t('staff.eyebrow')}
            focusKey={entered ?? ''}
            title={t('staff.signInTitle')}
            lead={t('staff.signInLead')}
          />
          {entered ? <Welcome name={entered} /> : <StaffPassword onProved={setNext} />}
        </>
      )}
    </div>
  );
};
