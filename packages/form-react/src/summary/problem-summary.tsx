import type { Field } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { useForm } from '../form-context.ts';
import { sentence } from '../text/sentence.ts';
import type { Texts } from '../text/texts.ts';
import { useProblems } from '../use-problems.ts';

/** So many problems are listed; more would bury the form. */
const MOST = 50;

/** Sentences that say themselves which field they are about. */
const NAMES_ITS_FIELD = new Set(['form.required']);

/** All that is wrong, once somebody has tried to submit; each line leads to its field, wherever it is. */
export function ProblemSummary() {
  const { state, t } = useForm();
  const problems = useProblems(state);
  const errors = problems.filter(({ level }) => level !== 'warning');
  const warnings = problems.filter(({ level }) => level === 'warning');
  if (problems.length === 0) return null;
  return (
    <div className={errors.length > 0 ? 'hf-summary' : 'hf-summary hf-summary-mild'} role="alert">
      {errors.length > 0 && <ProblemLinks title={t('summary.title', { count: errors.length })} problems={errors} />}
      {warnings.length > 0 && (
        <ProblemLinks title={t('summary.warnings', { count: warnings.length })} problems={warnings} />
      )}
    </div>
  );
}

function ProblemLinks({ title, problems }: { title: string; problems: Problem[] }) {
  const { state, t, locale, guide } = useForm();
  return (
    <>
      <p className="hf-summary-title">{title}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem.path + problem.code + JSON.stringify(problem.params)}>
            <button type="button" className="hf-link" onClick={() => guide.jump(state.pathOf(problem.path))}>
              {placeOf(problem, state.form.fields, t)}
              {sentence(problem, locale)}
            </button>
          </li>
        ))}
        {problems.length > MOST && <li>…</li>}
      </ul>
    </>
  );
}

/** Where the problem is, in words: 受检单位 第 2 行 · 等级： */
function placeOf(problem: Problem, fields: readonly Field[], t: Texts): string {
  const places: string[] = [];
  let inside: readonly Field[] | undefined = fields;
  for (const token of problem.path.split('/').slice(1)) {
    const field: Field | undefined = inside?.find(
      ({ key }) => key === token.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
    if (field) {
      places.push(field.title);
      inside = field.fields;
    } else if (/^\d+$/.test(token) && places.length > 0) {
      places.push(t('summary.row', { title: places.pop()!, n: Number(token) + 1 }));
    }
  }
  if (NAMES_ITS_FIELD.has(problem.code)) places.pop();
  return places.length > 0 ? `${places.join(' · ')}：` : '';
}
