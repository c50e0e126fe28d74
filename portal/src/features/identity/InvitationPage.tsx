import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../../api/accountQuery';
import { acceptInvitation, invitation, type Account, type NewPerson, type OpenInvitation } from '../../api/identity';
import { isRefusal } from '../../api/problem';
import { signedInHint } from '../../api/session';
import { Notice } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { useMessages } from '../../components/useMessages';
import { Waiting } from '../../components/Waiting';
import { PersonForm } from './PersonForm';
import { useSignInStep } from './useSignInStep';

type Props = { token: string; open: OpenInvitation };

const NewMember = ({ token, open }: Props) => {
  const { follow, enter } = useSignInStep(undefined);
  const accept = useMutation({
    mutationFn: (person: NewPerson) => acceptInvitation(token, person),
    onSuccess: (answer) => ('next' in answer ? follow(answer) : enter()),
  });
  return (
    <PersonForm
      email={open.email}
      busy={accept.isPending}
      error={accept.error}
      onSend={(person) => accept.mutate(person)}
    />
  );
};

const KnownMember = ({ token, open, account }: Props & { account: Account }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const router = useRouter();
  const accept = useMutation({
    mutationFn: () => acceptInvitation(token, {}),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: accountQuery.queryKey });
      await router.navigate({ to: '/inicio' });
    },
  });
  if (account.email.toLowerCase() !== open.email.toLowerCase()) {
    return (
      <Notice tone="warning" title={t('identity.invitation.otherTitle', { email: open.email })}>
        {t('identity.invitation.otherText', { email: account.email })}
      </Notice>
    );
  }
  return (
    <div className="ce-card">
      {accept.isError ? <Notice tone="error" live="alert" title={refusal(accept.error)} /> : null}
      <p>{t('identity.invitation.asYou', { email: account.email })}</p>
      <Button onClick={() => accept.mutate()} aria-disabled={accept.isPending}>
        {accept.isPending ? <InlineLoading description={t('wizard.working')} /> : t('identity.invitation.accept')}
      </Button>
    </div>
  );
};

const Welcome = ({ token, open }: Props) => {
  const { t } = useTranslation();
  const account = useQuery({ ...accountQuery, enabled: signedInHint() });
  if (account.data) return <KnownMember token={token} open={open} account={account.data} />;
  if (!open.accountExists) return <NewMember token={token} open={open} />;
  return (
    <Notice tone="info" title={t('identity.invitation.signInTitle', { email: open.email })}>
      <Link to="/entrar" search={{ de: `/convite/${token}` }}>
        {t('identity.invitation.signIn')}
      </Link>
    </Notice>
  );
};

/** Where the link of an invitation leads: a new account, or one more company for an account that there is. */
export const InvitationPage = () => {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/convite/$token' });
  const open = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => invitation(token),
    staleTime: Infinity,
  });
  const gone = isRefusal(open.error) && open.error.status !== 429 && open.error.status < 500;
  return (
    <div className="ce-wrap ce-page ce-page--narrow">
      <PageHeading
        title={
          open.data ? t('identity.invitation.to', { company: open.data.companyName }) : t('identity.invitation.title')
        }
        lead={open.data ? t('identity.invitation.lead') : undefined}
      />
      {gone ? (
        <Notice tone="error" live="alert" title={t('identity.invitation.goneTitle')}>
          {t('identity.invitation.goneText')}
        </Notice>
      ) : (
        <Waiting query={open} />
      )}
      {open.data ? <Welcome token={token} open={open.data} /> : null}
    </div>
  );
};
