import { Button, Dropdown } from 'antd';
import { useRef } from 'react';
import { changeSetting } from '../commands/task/change-setting.ts';
import { addItem, moveItem } from '../commands/task/list-items.ts';
import { isObject, type JsonObject, type Place } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useRemoval } from '../flow-panel/use-removal.tsx';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from '../settings/choices.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { byIds, inWords } from './figure-words.ts';
import { ClauseExtras, SentenceExtras } from './sentence-extras.tsx';
import { useSampleText } from './use-sample-text.ts';

const place: Place = { file: 'figures', pointer: '/sentences' };

/** The sentences of a report: clauses with figures in them, and how each reads on made-up cases. */
export function SentenceList() {
  const t = useTexts();
  const designer = useDesigner();
  const sentences = useDraft((draft) => get(draft.figures, '/sentences'));
  const list = Array.isArray(sentences) ? sentences.filter(isObject) : [];
  const add = () =>
    designer.run(addItem, { ...place, item: { clauses: [''] }, stem: 'sentence', title: t('sentences.add') });
  return (
    <section className="ds-section">
      <h3>{t('figures.view.sentences')}</h3>
      <p className="ds-help">{t('sentences.help')}</p>
      {list.map((sentence, at) => (
        <SentenceCard key={String(sentence.id ?? at)} sentence={sentence} at={at} of={list.length} />
      ))}
      <Button type="dashed" onClick={add}>
        + {t('sentences.add')}
      </Button>
    </section>
  );
}

function SentenceCard({ sentence, at, of }: { sentence: JsonObject; at: number; of: number }) {
  const t = useTexts();
  const designer = useDesigner();
  const removal = useRemoval();
  const text = useSampleText(sentence);
  const own: Place = { file: 'figures', pointer: `${place.pointer}/${at}` };
  const clauses = Array.isArray(sentence.clauses) ? sentence.clauses : [];
  const title = t('sentences.number', { n: at + 1 });
  const put = (next: typeof clauses, typing = false) =>
    designer.run(changeSetting, { file: 'figures', pointer: `${own.pointer}/clauses`, value: next, title, typing });
  return (
    <div className="ds-thing dg-sentence">
      <div className="ds-thing-head">
        <strong className="ds-thing-title">{title}</strong>
        <Button
          size="small"
          type="text"
          disabled={at === 0}
          aria-label={t('list.up')}
          onClick={() => designer.run(moveItem, { ...own, index: at - 1, title })}
        >
          ↑
        </Button>
        <Button
          size="small"
          type="text"
          disabled={at === of - 1}
          aria-label={t('list.down')}
          onClick={() => designer.run(moveItem, { ...own, index: at + 1, title })}
        >
          ↓
        </Button>
        <Button
          size="small"
          type="text"
          danger
          aria-label={t('list.removeThing', { title })}
          onClick={() => removal.item({ ...own, title })}
        >
          ×
        </Button>
      </div>
      <p className="dg-sample">
        <span className="dg-sample-label">{t('sentences.sample')}</span>
        {text ?? t('sentences.noSample')}
      </p>
      {clauses.map((clause, index) => (
        <ClauseBox
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause has no name; its box keeps nothing but its place
          key={index}
          clause={clause}
          onChange={(next, typing) =>
            put(next === undefined ? clauses.toSpliced(index, 1) : clauses.with(index, next), typing)
          }
        />
      ))}
      <Button size="small" type="dashed" onClick={() => put([...clauses, ''])}>
        + {t('sentences.addClause')}
      </Button>
      <SentenceExtras sentence={sentence} place={own} />
    </div>
  );
}

interface ClauseProps {
  clause: JsonObject[string];
  onChange: (next: JsonObject[string] | undefined, typing?: boolean) => void;
}

function ClauseBox({ clause, onChange }: ClauseProps) {
  const t = useTexts();
  const { settle } = useDesigner();
  const box = useRef<HTMLTextAreaElement>(null);
  const figures = choicesOf('figure', usePicking());
  const text = inWords(isObject(clause) ? String(clause.text ?? '') : String(clause), figures);
  const change = (typed: string, typing: boolean) => {
    const said = byIds(typed, figures);
    onChange(isObject(clause) ? { ...clause, text: said } : said, typing);
  };
  const put = (figure: string) => change(withFigure(text, box.current?.selectionStart, figure), false);
  return (
    <div className="dg-clause">
      <div className="ds-row">
        <textarea
          ref={box}
          rows={1}
          className="dg-text"
          aria-label={t('sentences.clause')}
          value={text}
          onBlur={settle}
          onChange={(event) => change(event.target.value, true)}
        />
        <FigureMenu onPick={put} />
        <Button size="small" type="text" aria-label={t('list.remove')} onClick={() => onChange(undefined)}>
          ×
        </Button>
      </div>
      <ClauseExtras clause={clause} onChange={onChange} />
    </div>
  );
}

/** Puts a figure where the cursor stands. */
function FigureMenu({ onPick }: { onPick: (id: string) => void }) {
  const t = useTexts();
  const figures = choicesOf('figure', usePicking());
  const items = figures.map(({ value, label }) => ({ key: value, label, onClick: () => onPick(label) }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} disabled={items.length === 0}>
      <Button size="small">{t('sentences.figure')}</Button>
    </Dropdown>
  );
}

function withFigure(text: string, at: number | undefined, figure: string): string {
  const place = at ?? text.length;
  return `${text.slice(0, place)}{${figure}}${text.slice(place)}`;
}
