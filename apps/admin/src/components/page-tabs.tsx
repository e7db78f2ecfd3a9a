import type { ReactNode } from 'react';
import './page-tabs.css';

/** Links between pages that belong together, above the title of each. */
export function PageTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="page-tabs" aria-label={label}>
      {children}
    </nav>
  );
}
