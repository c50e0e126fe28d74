import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountQuery } from '../api/accountQuery';
import { signOut, type Account } from '../api/identity';
import { isRefusal } from '../api/problem';
import { forgetSignedIn } from '../api/session';
import { useMessages } from '../components/useMessages';
import { dropAllDrafts } from '../lib/drafts';

/** Ends the session at the server and forgets everything of the person in this tab. */
export const SignOut = ({ account }: { account: Account }) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const router = useRouter();
  const leave = useMutation({
    mutationFn: () =>
      signOut().catch((error: unknown) => {
        if (!isRefusal(error, 401)) throw error;
      }),
    onSuccess: async () => {
      forgetSignedIn();
      dropAllDrafts();
      await router.navigate({ to: '/' });
      queries.setQueryData(accountQuery.queryKey, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'account' });
    },
  });
  return (
    <div className="ce-person">
      <span className="ce-person__name">{account.displayName}</span>
      <button
        type="button"
        className="ce-link-button"
        aria-disabled={leave.isPending}
        onClick={() => (leave.isPending ? undefined : leave.mutate())}
      >
        {t('shell.signOut')}
      </button>
      {leave.isError ? (
        <span role="alert" className="ce-input__fault">
          {refusal(leave.error)}
        </span>
      ) : null}
    </div>
  );
};
