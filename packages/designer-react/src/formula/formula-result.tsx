import { catalogue, messageOf, type Problem } from '@hearth/expression';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import type { Look } from './look.ts';
import { sampleText } from './sample.ts';

interface Props {
  text: string;
  look: Look;
  wanted: string;
  unit?: string | undefined;
}

const printable = new Set(['string', 'number', 'date', 'date-time', 'time', 'any']);

/** Whether a result of one kind may stand where another is wanted. */
export const suits = (kind: string, wanted: string): boolean =>
  wanted === 'any' || kind === 'any' || kind === wanted || (wanted === 'text' && printable.has(kind));

/** What a formula gives, or what is wrong with it and where. */
export function FormulaResult({ text, look, wanted, unit }: Props) {
  const t = useTexts();
  const locale = useLocale();
  if (text.trim() === '') return null;
  if (!look.ok) return <Wrong text={text} problem={look.problems[0]!} />;
  const kindName = (kind: string) => catalogue[`expression.kind-${kind}`]?.[locale] ?? kind;
  if (!suits(look.type.kind, wanted))
    return (
      <p className="df-formula-wrong">
        {t('formula.other-kind', { wanted: kindName(wanted), actual: kindName(look.type.kind) })}
      </p>
    );
  const result =
    typeof look.result === 'boolean' ? t(look.result ? 'value.yes' : 'value.no') : sampleText(look.result ?? null);
  return (
    <p className="df-formula-right">
      <span>{kindName(look.type.kind)}</span>
      {look.result !== undefined && (
        <span>
          {t('formula.gives')} <strong>{result}</strong> {look.result !== null && unit}
        </span>
      )}
    </p>
  );
}

/** The sentence, and the formula with its place marked. */
function Wrong({ text, problem }: { text: string; problem: Problem }) {
  const locale = useLocale();
  const from = Math.min(problem.from ?? 0, text.length);
  const to = Math.min(Math.max(problem.to ?? from, from), text.length);
  return (
    <div className="df-formula-wrong" role="status">
      <p>{messageOf(problem, catalogue, locale)}</p>
      <p className="df-formula-mark" aria-hidden="true">
        {text.slice(Math.max(0, from - 24), from)}
        <mark>{text.slice(from, to) || ' '}</mark>
        {text.slice(to, to + 24)}
      </p>
    </div>
  );
}
