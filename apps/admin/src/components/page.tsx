import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './page.css';

/** Sets the title of the browser's tab: `办件 · 职工之家`. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const full = `${title} · ${t('app.name')}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}

interface PageProps {
  /** Title of the tab and, unless `heading` says otherwise, the heading. */
  title: string;
  heading?: ReactNode;
  /** Stands above the heading: where one came from. */
  trail?: ReactNode;
  /** Stands below the heading, softer. */
  lead?: ReactNode;
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page with its heading, which takes the focus on arrival so that a screen reader says where one is. */
export function Page({ title, heading, trail, lead, actions, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div className="page-head-text">
          {trail && <div className="page-trail">{trail}</div>}
          <h1 ref={ref} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
