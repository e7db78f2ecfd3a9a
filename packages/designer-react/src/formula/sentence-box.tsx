import type { TypeScope } from '@hearth/expression';
import { Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import type { NameView } from '../condition/names.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { FormulaResult } from './formula-result.tsx';
import { lookAt } from './look.ts';
import { formulaOf, isPrinted, sentenceOf } from './text-template.ts';

interface Props {
  id?: string | undefined;
  label: string;
  /** The formula that makes the sentence. */
  text: string;
  names: readonly NameView[];
  types: TypeScope;
  scope: string;
  onChange(text: string): void;
  /** What was typed is a formula that no sentence says. */
  onFormula(): void;
}

/** Fields that are offered at a time. */
const MOST = 60;

/** A sentence as it is printed, with fields in it. Whoever types a formula gets what the formula says. */
export function SentenceBox({ id, label, text, names, types, scope, onChange, onFormula }: Props) {
  const t = useTexts();
  const { settle } = useDesigner();
  const draft = useDraft((whole) => whole);
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? sentenceOf(text, types) ?? text;
  const change = (sentence: string) => {
    setTyped(sentence);
    const isFormula = /^["\p{L}]/u.test(sentence) && sentence !== '' && lookAt(sentence, draft, scope, types).ok;
    onChange(isFormula ? sentence : formulaOf(sentence, types));
  };
  const insert = (name: string) => {
    const at = box.current?.selectionStart ?? shown.length;
    change(`${shown.slice(0, at)}{${name}}${shown.slice(at)}`);
    const after = at + name.length + 2;
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(after, after);
    });
  };
  const offered = names.filter(({ type }) => isPrinted(type.kind)).slice(0, MOST);
  const hasField = /\{[^{}]+\}/.test(shown);
  return (
    <div className="df-formula">
      <textarea
        ref={box}
        id={id}
        className="df-sentence-text"
        rows={Math.min(6, Math.max(2, Math.ceil(shown.length / 34)))}
        value={shown}
        aria-label={label}
        placeholder={t('sentence.placeholder')}
        onChange={(event) => change(event.target.value)}
        onBlur={() => {
          setTyped(undefined);
          settle();
          if (sentenceOf(text, types) === undefined) onFormula();
        }}
      />
      <div className="df-expression-ways">
        <Dropdown
          trigger={['click']}
          menu={{
            className: 'df-sentence-fields',
            items: offered.map(({ name, title }) => ({ key: name, label: title })),
            onClick: ({ key }) => insert(key),
          }}
        >
          <Button size="small" type="dashed">
            + {t('sentence.insert')}
          </Button>
        </Dropdown>
        {hasField && <span className="df-soft">{t('sentence.blank')}</span>}
      </div>
      {hasField && (
        <FormulaResult text={text} look={lookAt(text, draft, scope, types)} wanted="text" unit={undefined} />
      )}
    </div>
  );
}
