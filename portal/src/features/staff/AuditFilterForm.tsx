import { Button } from '@carbon/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../components/Field';
import { NO_FILTERS, SUBJECT_KINDS, type AuditFilters } from './auditFilters';

const INPUTS = [
  { name: 'subjectId', type: 'text' },
  { name: 'actor', type: 'text' },
  { name: 'from', type: 'date' },
  { name: 'to', type: 'date' },
] as const;

export const AuditFilterForm = ({ apply }: { apply: (filters: AuditFilters) => void }) => {
  const { t } = useTranslation();
  const [filters, setFilters] = useState(NO_FILTERS);
  const change = (name: keyof AuditFilters, value: string) => setFilters((all) => ({ ...all, [name]: value }));
  return (
    <form
      noValidate
      className="ce-filters"
      onSubmit={(event) => {
        event.preventDefault();
        apply(filters);
      }}
    >
      <Field id="audit-subjectKind" label={t('audit.subjectKind')}>
        {(control) => (
          <select
            {...control}
            value={filters.subjectKind}
            onChange={(event) => change('subjectKind', event.target.value)}
          >
            <option value="">{t('audit.anyKind')}</option>
            {SUBJECT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`subjectKinds.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {INPUTS.map(({ name, type }) => (
        <Field key={name} id={`audit-${name}`} label={t(`audit.${name}`)}>
          {(control) => (
            <input
              {...control}
              type={type}
              value={filters[name]}
              autoComplete="off"
              onChange={(event) => change(name, event.target.value)}
            />
          )}
        </Field>
      ))}
      <Button type="submit" size="md">
        {t('audit.search')}
      </Button>
    </form>
  );
};
