import { Button } from '@carbon/react';
import type { ReactNode } from 'react';

type Props = {
  tone: 'info' | 'warning' | 'error' | 'success';
  title: string;
  children?: ReactNode;
  action?: { label: string; run: () => void };
  live?: 'alert' | 'status';
};

/** A boxed message; the tone is also told by its title, never by colour alone. */
export const Notice = ({ tone, title, children, action, live }: Props) => (
  <div className={`ce-notice ce-notice--${tone}`} role={live}>
    <div className="ce-notice__text">
      <p className="ce-notice__title">{title}</p>
      {children ? <div className="ce-notice__body">{children}</div> : null}
    </div>
    {action ? (
      <Button kind="tertiary" size="md" onClick={action.run}>
        {action.label}
      </Button>
    ) : null}
  </div>
);
