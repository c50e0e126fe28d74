import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inviteMember, type CompanyOfAccount, type CompanyRole } from '../../api/identity';
import { Entry } from '../../components/Entry';
import { EntryForm } from '../../components/EntryForm';
import { Notice } from '../../components/Notice';
import { useEntries } from '../../components/useEntries';
import { checkEmail } from '../../lib/checks';
import { rolesOf } from './companyQueries';
import { RoleChoice } from './RoleChoice';

type Typed = { email: string; roles: CompanyRole[] };

/** Invites a person by e-mail; the link of the mail leads to their own account. */
export const InviteForm = ({ company }: { company: CompanyOfAccount }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const roles = rolesOf(company.kind);
  const [chosen, setChosen] = useState<CompanyRole[]>(roles.slice(0, 1));
  const [invited, setInvited] = useState<string | null>(null);
  const send = useMutation({
    mutationFn: ({ email, roles: given }: Typed) => inviteMember(email.trim(), given),
    onSuccess: (_, { email }) => {
      entries.clear();
      setInvited(email.trim());
      return queries.invalidateQueries({ queryKey: ['company'] });
    },
  });
  const entries = useEntries({
    initial: { email: '' },
    error: send.error,
    judge: ({ email }) => ({ email: checkEmail(email.trim()) }),
    blame: { MEMBER_EXISTS: 'email' },
  });
  const noRole = entries.attempt > 0 && chosen.length === 0 ? t('company.invite.noRole') : undefined;
  return (
    <section className="ce-facts" aria-labelledby="invite-title">
      <div className="ce-facts__head">
        <h2 id="invite-title">{t('company.invite.title')}</h2>
      </div>
      {invited ? <Notice tone="success" live="status" title={t('company.invite.done', { email: invited })} /> : null}
      <EntryForm
        id="invite"
        entries={entries}
        labels={{ email: t('identity.email') }}
        action={t('company.invite.action')}
        busy={send.isPending}
        error={send.error}
        plain
        onSend={() => {
          setInvited(null);
          if (chosen.length > 0) send.mutate({ ...entries.values, roles: chosen });
          else document.getElementById('invite-roles')?.focus();
        }}
      >
        <Entry
          form="invite"
          name="email"
          entries={entries}
          label={t('identity.email')}
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <RoleChoice id="invite-roles" roles={roles} chosen={chosen} fault={noRole} onChange={setChosen} />
      </EntryForm>
    </section>
  );
};
