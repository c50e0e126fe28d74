import { useTranslation } from 'react-i18next';

type Props = { title: string; none: string; columns: string[]; rows: string[][] };

export const RateTable = ({ title, none, columns, rows }: Props) => {
  const { t } = useTranslation();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="ce-hint">{none}</p>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <div className="ce-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="ce-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`taxes.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join(' ')}>
                  {columns.map((column, at) => (
                    <td key={column}>{row[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
