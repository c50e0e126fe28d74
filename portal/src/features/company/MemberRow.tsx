import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeMember, type Member } from '../../api/identity';
import type { CompanyKind } from '../../api/types';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { showDate } from '../../lib/formats';
import { RolesDialog } from './RolesDialog';

type Props = { member: Member; kind: CompanyKind; you: boolean; manages: boolean };

/** A person of the company, what they may do, and what its owner may change about it. */
export const MemberRow = ({ member, kind, you, manages }: Props) => {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'roles' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const remove = useMutation({
    mutationFn: () => removeMember(member.accountId),
    onSuccess: () => {
      close();
      return queries.invalidateQueries({ queryKey: ['company'] });
    },
  });
  return (
    <li className="ce-row">
      <div className="ce-row__text">
        <h3>
          {member.displayName}
          {member.owner ? <span className="ce-mark">{t('company.owner')}</span> : null}
          {you ? <span className="ce-mark">{t('company.you')}</span> : null}
        </h3>
        <p>{member.email}</p>
        <p className="ce-hint">
          {member.roles.map((role) => t(`companyRoles.${role}`)).join(', ') || t('company.noRoles')} ·{' '}
          {t('company.since', { date: showDate(member.since, i18n.language) })}
        </p>
      </div>
      {manages ? (
        <div className="ce-row__actions">
          <Button kind="ghost" size="sm" onClick={() => setOpen('roles')}>
            {t('company.changeRoles')}
            <span className="ce-hidden">: {member.displayName}</span>
          </Button>
          {you ? null : (
            <Button kind="ghost" size="sm" onClick={() => setOpen('remove')}>
              {t('company.remove.action')}
              <span className="ce-hidden">: {member.displayName}</span>
            </Button>
          )}
        </div>
      ) : null}
      {open === 'roles' ? <RolesDialog member={member} kind={kind} onClose={close} /> : null}
      {open === 'remove' ? (
        <ConfirmDialog
          title={t('company.remove.title', { name: member.displayName })}
          text={t('company.remove.text')}
          action={t('company.remove.action')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => {
            remove.reset();
            close();
          }}
        />
      ) : null}
    </li>
  );
};
