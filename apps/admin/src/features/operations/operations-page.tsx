import { Link, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { Page } from '../../components/page.tsx';
import { SettingsPanel } from '../office/settings-panel.tsx';
import { UnitsPanel } from '../people/units-panel.tsx';
import { useSession } from '../session/use-session.ts';
import { CalendarPanel } from './calendar-panel.tsx';
import { JobsPanel } from './jobs-panel.tsx';
import { LettersPanel } from './letters-panel.tsx';
import { type OperationPart, operationParts } from './operations-search.ts';
import { OverviewPanel } from './overview-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { ReadingsPanel } from './readings-panel.tsx';
import { RetentionPanel } from './retention-panel.tsx';
import { SignInsPanel } from './sign-ins-panel.tsx';
import { SweepsPanel } from './sweeps-panel.tsx';
import { WebhooksPanel } from './webhooks-panel.tsx';
import './operations.css';

const panels: Record<OperationPart, ComponentType> = {
  overview: OverviewPanel,
  jobs: JobsPanel,
  letters: LettersPanel,
  sweeps: SweepsPanel,
  webhooks: WebhooksPanel,
  calendar: CalendarPanel,
  readings: ReadingsPanel,
  retention: RetentionPanel,
  'sign-ins': SignInsPanel,
  people: PeoplePanel,
  units: UnitsPanel,
  settings: SettingsPanel,
};

/** On a narrow screen the tabs go on beyond the edge. */
const intoView = (tab: HTMLElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'center' });

/** 系统运行: for administrators, what runs by itself, what went wrong with it, and how it is set right. */
export function OperationsPage() {
  const { t } = useTranslation();
  const { admin } = useSession();
  const { part = 'overview' } = useSearch({ from: '/inside/operations' });
  const Panel = panels[part];
  if (!admin)
    return (
      <Page title={t('operations.title')}>
        <div className="card">
          <Blank title={t('operations.onlyAdmins')} />
        </div>
      </Page>
    );
  return (
    <Page title={t('operations.title')} lead={t('operations.lead')}>
      <nav className="operations-tabs" aria-label={t('operations.parts')}>
        {operationParts.map((one) => (
          <Link
            key={one}
            to="/operations"
            search={one === 'overview' ? {} : { part: one }}
            activeOptions={{ exact: true }}
            aria-current={one === part ? 'page' : undefined}
            ref={one === part ? intoView : undefined}
          >
            {t(`operations.part.${one}`)}
          </Link>
        ))}
      </nav>
      <Panel />
    </Page>
  );
}
