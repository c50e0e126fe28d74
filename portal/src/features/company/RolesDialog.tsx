import { Button, InlineLoading } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMember, type Member } from '../../api/identity';
import type { CompanyKind } from '../../api/types';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { rolesOf } from './companyQueries';
import { RoleChoice } from './RoleChoice';

type Props = { member: Member; kind: CompanyKind; onClose: () => void };

export const RolesDialog = ({ member, kind, onClose }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [roles, setRoles] = useState(member.roles);
  const save = useMutation({
    mutationFn: () => changeMember(member.accountId, roles),
    onSuccess: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: ['company'] });
    },
  });
  const fault = roles.length === 0 ? t('company.invite.noRole') : undefined;
  return (
    <Dialog title={t('company.rolesOf', { name: member.displayName })} onClose={onClose}>
      {save.isError ? <Notice tone="error" live="alert" title={refusal(save.error)} /> : null}
      <RoleChoice id="member-roles" roles={rolesOf(kind)} chosen={roles} fault={fault} onChange={setRoles} />
      <div className="ce-actions">
        <Button kind="ghost" onClick={onClose} disabled={save.isPending}>
          {t('dialog.cancel')}
        </Button>
        <Button onClick={() => (fault ? undefined : save.mutate())} aria-disabled={save.isPending || Boolean(fault)}>
          {save.isPending ? <InlineLoading description={t('wizard.working')} /> : t('company.save')}
        </Button>
      </div>
    </Dialog>
  );
};
