import { InlineLoading } from '@carbon/react';
import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';
import { useMessages } from './useMessages';

type Props = { query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown } };

/** What stands in place of an answer that is on its way or did not come. */
export const Waiting = ({ query }: Props) => {
  const { t } = useTranslation();
  const { refusal } = useMessages();
  if (query.isError) {
    return (
      <Notice
        tone="error"
        live="alert"
        title={refusal(query.error)}
        action={{ label: t('retry'), run: () => void query.refetch() }}
      />
    );
  }
  return query.isPending ? <InlineLoading description={t('wizard.loading')} /> : null;
};
