import { QueryClient } from '@tanstack/react-query';
import { NetworkLost } from '../api/problem';

/** Only a lost network is worth asking again at once; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof NetworkLost && failures < 3,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
      staleTime: 2_000,
    },
    mutations: { retry: false },
  },
});
