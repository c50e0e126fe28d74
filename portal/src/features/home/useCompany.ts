import { useQuery } from '@tanstack/react-query';
import { accountQuery, chosenCompany } from '../../api/accountQuery';
import type { Account, CompanyOfAccount } from '../../api/identity';

/** Who is signed in and for which company they act. */
export const useCompany = (
  options: { refetchInterval?: number } = {},
): { account: Account | null; company: CompanyOfAccount | undefined } => {
  const account = useQuery({ ...accountQuery, ...options }).data ?? null;
  return { account, company: account ? chosenCompany(account) : undefined };
};
