import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../api/types';
import { FileSlot } from '../../components/FileSlot';
import type { DocumentNeed } from './steps';

type Slot = ComponentProps<typeof FileSlot<DocumentKind>>;
type Props = { need: DocumentNeed } & Omit<Slot, 'id' | 'title' | 'note' | 'help'>;

/** The place of one kind of document of a registration. */
export const DocumentSlot = ({ need, ...slot }: Props) => {
  const { t } = useTranslation();
  return (
    <FileSlot
      id={`field-documents-${need.kind}`}
      title={t(`documents.kinds.${need.kind}.label`)}
      note={t(`documents.needs.${need.need}`)}
      help={t(`documents.kinds.${need.kind}.help`)}
      {...slot}
    />
  );
};
