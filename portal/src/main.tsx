import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './app/queryClient';
import { router } from './app/router';
import { startLanguages } from './i18n';
import { chosenTheme, showTheme } from './lib/theme';
import './styles/main.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

showTheme(chosenTheme());
void startLanguages().then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
