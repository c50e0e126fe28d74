import { Button, InlineLoading } from '@carbon/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DatasetEntry } from '../../api/types';
import { StaffFault } from './StaffFault';
import { refusedLinesQuery } from './staffQueries';

export const RefusedLines = ({ dataset, name }: { dataset: DatasetEntry['dataset']; name: string }) => {
  const { t } = useTranslation();
  const lines = useInfiniteQuery(refusedLinesQuery(dataset));
  if (lines.isPending) return <InlineLoading description={t('wizard.loading')} />;
  if (lines.isError) return <StaffFault error={lines.error} page="/equipe/dados" />;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="ce-scroll" role="region" aria-label={name} tabIndex={0}>
        <table className="ce-table">
          <thead>
            <tr>
              <th scope="col">{t('datasets.line')}</th>
              <th scope="col">{t('datasets.reasons')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.data.pages.flat().map((line) => (
              <tr key={line.line}>
                <td>{line.line}</td>
                <td>{line.reasons.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.hasNextPage ? (
        <Button kind="ghost" size="md" disabled={lines.isFetching} onClick={() => void lines.fetchNextPage()}>
          {t('datasets.more')}
        </Button>
      ) : null}
    </>
  );
};
