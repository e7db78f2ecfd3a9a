import type { Place } from '../draft/draft.ts';
import { useFindings, useLocale } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';

/** What was found at a place or inside it, in the clerk's words. Stands below what is edited, so that nothing moves from under the pointer. */
export function FindingList({ place, most = 5 }: { place: Place; most?: number }) {
  const findings = useFindings(place);
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <ul className="ds-findings">
      {findings.slice(0, most).map(({ pointer, problem, level }) => (
        <li key={`${problem.code}${pointer}${JSON.stringify(problem.params)}`} className={`ds-${level}`}>
          {sentence(problem, locale)}
        </li>
      ))}
    </ul>
  );
}
