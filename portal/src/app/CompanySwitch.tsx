import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../api/accountQuery';
import { chooseCompany, type Account } from '../api/identity';
import { useMessages } from '../components/useMessages';

/** For which of their companies a person acts; nothing to choose when there is one. */
export const CompanySwitch = ({ account }: { account: Account }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: chooseCompany,
    onSuccess: (chosen) => {
      queries.setQueryData(accountQuery.queryKey, chosen);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'account' });
    },
  });
  if (account.companies.length < 2) return null;
  return (
    <label className="ce-choice ce-choice--company">
      <span className="ce-hidden">{t('shell.company')}</span>
      <select
        value={(change.isPending ? change.variables : account.company) ?? ''}
        onChange={(event) => change.mutate(event.target.value)}
      >
        {account.company ? null : <option value="">{t('shell.chooseCompany')}</option>}
        {account.companies.map(({ registrationId, legalName, kind }) => (
          <option key={registrationId} value={registrationId}>
            {legalName ?? t(`kinds.${kind}`)}
          </option>
        ))}
      </select>
      {change.isError ? (
        <span role="alert" className="ce-input__fault">
          {refusal(change.error)}
        </span>
      ) : null}
    </label>
  );
};
