import { useTranslation } from 'react-i18next';
import type { Registration, RegistrationDraft } from '../../api/types';
import { FactList } from '../../components/FactList';
import { showDate, showField } from '../../lib/formats';

type Field = keyof RegistrationDraft;
const GROUPS: [title: string, fields: Field[]][] = [
  ['company', ['cnpj', 'legalName', 'cnae', 'street', 'city', 'uf', 'cep']],
  ['person', ['representativeName', 'representativeCpf', 'email', 'phone']],
  ['licence', ['aneelAct', 'cceeAgentCode', 'agentClass', 'licenceExpiresOn']],
];

export const CompanyFacts = ({ registration }: { registration: Registration }) => {
  const { t, i18n } = useTranslation();
  const shown = (field: Field) => {
    const value = registration.draft[field];
    if (!value) return t('review.empty');
    if (field === 'agentClass') return t(`options.agentClass.${value}`);
    return field === 'licenceExpiresOn' ? showDate(value, i18n.language) : showField(field, value);
  };
  const groups = GROUPS.filter(([title]) => title !== 'licence' || registration.kind === 'SUPPLIER');
  return groups.map(([title, fields]) => (
    <FactList
      key={title}
      title={t(`dossier.${title}`)}
      facts={[
        ...fields.map((field) => ({ label: t(`fields.${field}.label`), value: shown(field) })),
        ...(title === 'person'
          ? [{ label: t('dossier.emailProved'), value: t(registration.emailProved ? 'dossier.yes' : 'dossier.no') }]
          : []),
      ]}
    />
  ));
};
