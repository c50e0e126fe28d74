import { queryOptions } from '@tanstack/react-query';
import { myAccount, type Account, type CompanyOfAccount } from './identity';
import { isRefusal } from './problem';
import { rememberSignedIn, signedInHint } from './session';

/** The person who is signed in; null when nobody is. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async (): Promise<Account | null> => {
    try {
      const account = await myAccount();
      if (!signedInHint()) rememberSignedIn();
      return account;
    } catch (error) {
      if (isRefusal(error, 401)) return null;
      throw error;
    }
  },
  staleTime: (query) => (query.state.data ? 60_000 : 0),
});

/** The company the person is acting for. */
export const chosenCompany = (account: Account): CompanyOfAccount | undefined =>
  account.companies.find(({ registrationId }) => registrationId === account.company);
