import { useTranslation } from 'react-i18next';
import type { ConsumerUnit } from '../../api/consumption';
import { showDecimal } from '../../lib/decimal';
import { showMonth } from '../../lib/formats';
import { quantitiesOf, quantityKey, type Quantity } from './unitChoices';

type Row = { month: string } & Partial<Record<Quantity, number | null>>;
type Props = { unit: ConsumerUnit; title: string; months: Row[]; mark?: (month: string) => string | undefined };

/** Months of consumption in the columns of the unit's bill, newest first. */
export const MonthsTable = ({ unit, title, months, mark }: Props) => {
  const { t, i18n } = useTranslation();
  const columns = quantitiesOf(unit);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="ce-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="ce-table">
        <thead>
          <tr>
            <th scope="col">{t('units.month')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`quantities.${quantityKey(column, unit.modality)}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...months]
            .sort((one, other) => other.month.localeCompare(one.month))
            .map((row) => (
              <tr key={row.month}>
                <th scope="row">
                  {showMonth(row.month, i18n.language)}
                  {mark?.(row.month) ? <span className="ce-mark">{mark(row.month)}</span> : null}
                </th>
                {columns.map((column) => {
                  const value = row[column];
                  return (
                    <td key={column}>
                      {value === null || value === undefined ? '–' : showDecimal(value, i18n.language)}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};
