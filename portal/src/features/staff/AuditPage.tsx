import { Button, InlineLoading } from '@carbon/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/PageHeading';
import { AuditFilterForm } from './AuditFilterForm';
import { auditExportUrl, NO_FILTERS } from './auditFilters';
import { AuditTable } from './AuditTable';
import { StaffFault } from './StaffFault';
import { auditQuery } from './staffQueries';

export const AuditPage = () => {
  const { t } = useTranslation();
  const [filters, setFilters] = useState(NO_FILTERS);
  const trail = useInfiniteQuery(auditQuery(filters));
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <div className="ce-wrap ce-page">
      <PageHeading eyebrow={t('staff.eyebrow')} title={t('audit.title')} lead={t('audit.lead')} />
      <AuditFilterForm apply={setFilters} />
      {trail.isPending ? <InlineLoading description={t('wizard.loading')} /> : null}
      {trail.isError ? <StaffFault error={trail.error} page="/equipe/auditoria" /> : null}
      {trail.data ? (
        <>
          <p role="status" className="ce-hint">
            {t('audit.shown', { count: events.length })}
          </p>
          {events.length > 0 ? <AuditTable events={events} /> : null}
          <div className="ce-filters__after">
            {trail.hasNextPage ? (
              <Button
                kind="tertiary"
                size="md"
                disabled={trail.isFetchingNextPage}
                onClick={() => void trail.fetchNextPage()}
              >
                {t('audit.older')}
              </Button>
            ) : null}
            <a href={auditExportUrl(filters)} download="auditoria.csv">
              {t('audit.export')}
            </a>
          </div>
        </>
      ) : null}
    </div>
  );
};
