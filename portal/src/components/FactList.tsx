import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode; marked?: boolean };
type Props = {
  title: string;
  facts: Fact[];
  action?: { id: string; label: string; run: () => void };
  children?: ReactNode;
};

/** A titled block of label and value pairs, with at most one action. */
export const FactList = ({ title, facts, action, children }: Props) => (
  <section className="ce-facts">
    <div className="ce-facts__head">
      <h2>{title}</h2>
      {action ? (
        <button type="button" id={action.id} className="ce-link-button" onClick={action.run}>
          {action.label}
          <span className="ce-hidden"> {title}</span>
        </button>
      ) : null}
    </div>
    {facts.length > 0 ? (
      <dl>
        {facts.map(({ label, value, marked }) => (
          <div
            key={`${label}-${typeof value === 'string' ? value : ''}`}
            className={marked ? 'ce-facts__row ce-facts__row--marked' : 'ce-facts__row'}
          >
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    {children}
  </section>
);
