import { useTranslation } from 'react-i18next';
import type { ConsumerUnit, ConsumptionPreview } from '../../api/consumption';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { MonthsTable } from './MonthsTable';

type Props = { unit: ConsumerUnit; preview: ConsumptionPreview };

/** What a file would bring, and every cell that was refused, by row, column and rule. */
export const FilePreview = ({ unit, preview }: Props) => {
  const { t } = useTranslation();
  const { fault } = useMessages();
  const replaced = new Set(preview.months.filter(({ replaces }) => replaces).map(({ month }) => month));
  return (
    <>
      {preview.faults.length > 0 ? (
        <Notice tone="error" live="alert" title={t('units.cells', { count: preview.faults.length })}>
          <div className="ce-scroll">
            <table className="ce-table">
              <thead>
                <tr>
                  <th scope="col">{t('units.cellRow')}</th>
                  <th scope="col">{t('units.cellColumn')}</th>
                  <th scope="col">{t('units.cellTyped')}</th>
                  <th scope="col">{t('units.cellRule')}</th>
                </tr>
              </thead>
              <tbody>
                {preview.faults.map((cell) => (
                  <tr key={`${cell.row}-${cell.column}-${cell.field}-${cell.code}`}>
                    <td>{cell.row}</td>
                    <td>
                      {cell.column} {t(`sheetFields.${cell.field}`)}
                    </td>
                    <td>{cell.typed}</td>
                    <td>{fault(cell)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Notice>
      ) : (
        <Notice tone="success" live="status" title={t('units.cellsFine')} />
      )}
      {preview.ignoredColumns.length > 0 ? (
        <Notice tone="info" title={t('units.ignored', { columns: preview.ignoredColumns.join('; ') })} />
      ) : null}
      {preview.months.length > 0 ? (
        <MonthsTable
          unit={unit}
          title={t('units.previewTitle')}
          months={preview.months}
          mark={(month) => (replaced.has(month) ? t('units.replaces') : undefined)}
        />
      ) : null}
    </>
  );
};
