import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { title: string; lead?: string; eyebrow?: string; focusKey?: string };

let firstPage = true;

/** The h1 of a page: names the browser tab and takes the focus when a new page or step opens. */
export const PageHeading = ({ title, lead, eyebrow, focusKey = '' }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { i18n } = useTranslation();
  useEffect(() => {
    document.title = title === 'Connect Energy' ? title : `${title} · Connect Energy`;
  }, [title, i18n.language]);
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [focusKey]);
  return (
    <div className="ce-heading">
      {eyebrow ? <p className="ce-heading__eyebrow">{eyebrow}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <p className="ce-heading__lead">{lead}</p> : null}
    </div>
  );
};
