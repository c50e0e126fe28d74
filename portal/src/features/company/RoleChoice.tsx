import { useTranslation } from 'react-i18next';
import type { CompanyRole } from '../../api/identity';
import { Choices } from '../../components/Choices';

type Props = {
  id: string;
  roles: CompanyRole[];
  chosen: CompanyRole[];
  fault?: string;
  onChange: (roles: CompanyRole[]) => void;
};

/** What a member may do for the company, each with a sentence that says what it means. */
export const RoleChoice = ({ roles, ...rest }: Props) => {
  const { t } = useTranslation();
  return (
    <Choices
      legend={t('company.roles')}
      options={roles.map((role) => ({ value: role, label: t(`companyRoles.${role}`) }))}
      {...rest}
    />
  );
};
