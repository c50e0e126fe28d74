import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accountQuery } from '../api/accountQuery';
import type { Account } from '../api/identity';
import { onSessionEnded, signedInHint } from '../api/session';
import { choose } from '../i18n';

/** Who is signed in, as far as anybody seems to be; their language follows them, and nothing of theirs outlives the session. */
export const useSession = (): Account | null => {
  const queries = useQueryClient();
  const account = useQuery({ ...accountQuery, enabled: signedInHint() }).data ?? null;
  const person = account?.id;
  const locale = account?.locale;
  useEffect(() => {
    if (locale) void choose(locale);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for a person; later choices are made on the screen
  }, [person]);
  useEffect(
    () =>
      onSessionEnded(() => {
        queries.setQueryData(accountQuery.queryKey, null);
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'account' });
      }),
    [queries],
  );
  return account;
};
