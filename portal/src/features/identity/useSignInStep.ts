import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { accountQuery } from '../../api/accountQuery';
import type { SignInStep } from '../../api/identity';
import { rememberSignedIn } from '../../api/session';
import { safeReturn } from '../../lib/safeReturn';

/** Leads on after a step of signing in: to the second factor, to its enrolment, or to where the person wanted to go. */
export const useSignInStep = (de: string | undefined) => {
  const router = useRouter();
  const queries = useQueryClient();
  const enter = async (): Promise<void> => {
    rememberSignedIn();
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'account' });
    await queries.fetchQuery({ ...accountQuery, staleTime: 0 });
    router.history.push(safeReturn(de));
  };
  const follow = async ({ next }: SignInStep): Promise<void> => {
    switch (next) {
      case 'DONE':
        return enter();
      case 'PROVE_TOTP':
        return router.navigate({ to: '/entrar/codigo', search: { de } });
      case 'PROVE_PASSKEY':
        return router.navigate({ to: '/entrar/codigo', search: { de, com: 'chave' } });
      case 'ENROL_FACTOR':
        return router.navigate({ to: '/entrar/ativar', search: { de } });
    }
  };
  return { enter, follow };
};
