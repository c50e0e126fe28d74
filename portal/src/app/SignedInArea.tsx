import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { accountQuery } from '../api/accountQuery';
import { Waiting } from '../components/Waiting';

/** The pages of a signed-in person; anybody else signs in first and comes back to the same page. */
export const SignedInArea = () => {
  const router = useRouter();
  const account = useQuery(accountQuery);
  const [was, setWas] = useState(false);
  if (account.data && !was) setWas(true);
  const nobody = account.data === null && !account.isFetching;
  useEffect(() => {
    if (!nobody) return;
    // Once, from where the person is: while the next page loads, the address is already its own.
    const search = { de: router.state.location.href, aviso: was ? ('fim' as const) : undefined };
    void router.navigate({ to: '/entrar', search, replace: true });
  }, [nobody, router, was]);
  if (account.data) return <Outlet />;
  return (
    <div className="ce-wrap ce-page">
      <Waiting query={{ ...account, isPending: true }} />
    </div>
  );
};
