import { Segmented } from 'antd';
import { useState } from 'react';
import { isRegisterDraft } from '../draft/draft.ts';
import { useDraft, useLocale, useTexts } from '../react/designer-context.tsx';
import { PlacedList } from '../settings/placed-list.tsx';
import { partNode } from '../settings/setting-node.ts';
import { valueTitle } from '../settings/setting-text.ts';
import { SentenceList } from './sentence-list.tsx';

type View = 'figures' | 'sentences';

/** What is counted, and how it reads in a report. */
export function FiguresPanel() {
  const t = useTexts();
  const [view, setView] = useState<View>('figures');
  return (
    <div className="dw-panel">
      <Segmented<View>
        className="dw-views"
        value={view}
        options={(['figures', 'sentences'] as const).map((one) => ({ value: one, label: t(`figures.view.${one}`) }))}
        onChange={setView}
      />
      {view === 'figures' ? <FigureList /> : <SentenceList />}
    </div>
  );
}

function FigureList() {
  const t = useTexts();
  const ofRegister = useDraft(isRegisterDraft);
  const locale = useLocale();
  return (
    <section className="ds-section">
      <h3>{t('figures.view.figures')}</h3>
      <p className="ds-help">{t('figures.help')}</p>
      <PlacedList
        place={{ file: 'figures', pointer: '/figures' }}
        node={partNode('figures', 'figure')}
        stem="figure"
        thing="figure"
        addText={t('figures.add')}
        empty={t('figures.none')}
        example={t('table.figures-example')}
        always={ofRegister ? ['where', 'measure'] : ['over', 'where', 'measure', 'date']}
        fresh={() => ({
          title: t(ofRegister ? 'figures.newStock' : 'figures.new'),
          kind: ofRegister ? 'stock' : 'flow',
          measure: { count: true },
          ...(!ofRegister && { date: '登记日期' }),
          unit: t('figures.unit'),
        })}
        note={({ kind, unit }) => `${valueTitle('figure.kind', kind, locale).replace(/[（:].*$/, '')} · ${unit ?? ''}`}
      />
    </section>
  );
}
