import { Checkbox } from '@carbon/react';
import { useTranslation } from 'react-i18next';
import type { CompanyRole } from '../../api/identity';

type Props = {
  id: string;
  roles: CompanyRole[];
  chosen: CompanyRole[];
  fault?: string;
  onChange: (roles: CompanyRole[]) => void;
};

/** What a member may do for the company, each with a sentence that says what it means. */
export const RoleChoice = ({ id, roles, chosen, fault, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <fieldset className="ce-roles" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{t('company.roles')}</legend>
      {fault ? (
        <p id={`${id}-fault`} className="ce-input__fault">
          {fault}
        </p>
      ) : null}
      {roles.map((role, at) => (
        <Checkbox
          key={role}
          id={at === 0 ? id : `${id}-${role}`}
          labelText={t(`companyRoles.${role}`)}
          checked={chosen.includes(role)}
          onChange={(_, { checked }) =>
            onChange(roles.filter((one) => (one === role ? checked : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
};
