import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/accountQuery';
import { answered, api } from '../../api/client';
import { createAccount } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import type { Registration } from '../../api/types';
import { signedInHint } from '../../api/session';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { Waiting } from '../../components/Waiting';
import { LinkCompany } from './LinkCompany';
import { PersonForm } from './PersonForm';
import { useSignInStep } from './useSignInStep';

const applicantQuery = {
  queryKey: ['registration', 'applicant'],
  queryFn: async (): Promise<Registration | null> => {
    try {
      return await answered(api.GET('/api/v1/registrations/mine'));
    } catch (error) {
      if (isRefusal(error, 401, 403, 404)) return null;
      throw error;
    }
  },
};

const Creation = ({ registration }: { registration: Registration }) => {
  const { t } = useTranslation();
  const { follow } = useSignInStep(undefined);
  const create = useMutation({ mutationFn: createAccount, onSuccess: follow });
  const exists = isRefusal(create.error) && create.error.code === 'ACCOUNT_EXISTS';
  return (
    <PersonForm
      email={registration.draft.email ?? ''}
      busy={create.isPending}
      error={create.error}
      refused={
        exists ? (
          <Notice tone="warning" live="alert" title={t('identity.create.existsTitle')}>
            <Link to="/entrar" search={{ de: '/criar-acesso' }}>
              {t('identity.create.existsLink')}
            </Link>
          </Notice>
        ) : undefined
      }
      onSend={(person) => create.mutate(person)}
    />
  );
};

const Unready = ({ registration }: { registration: Registration | null }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="info" title={t(registration ? 'identity.create.notProved' : 'identity.create.none')}>
      <Link to={registration ? '/cadastro/acompanhar' : '/cadastro'}>
        {t(registration ? 'identity.create.follow' : 'identity.create.begin')}
      </Link>
    </Notice>
  );
};

/** After the e-mail proof: the account that owns the company, or the link to an account that there is already. */
export const CreateAccountPage = () => {
  const { t } = useTranslation();
  const applicant = useQuery(applicantQuery);
  const account = useQuery({ ...accountQuery, enabled: signedInHint() });
  const registration = applicant.data;
  const known = account.data;
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        title={t(known ? 'identity.link.title' : 'identity.create.title')}
        lead={t(known ? 'identity.link.lead' : 'identity.create.lead')}
      />
      <Waiting query={applicant} />
      {registration === undefined ? null : !registration?.emailProved ? (
        <Unready registration={registration} />
      ) : known ? (
        <LinkCompany registration={registration} />
      ) : (
        <Creation registration={registration} />
      )}
    </div>
  );
};
