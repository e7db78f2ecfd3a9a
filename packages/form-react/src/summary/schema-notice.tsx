import type { Locale, Problem } from '@hearth/expression';
import { sentence } from '../text/sentence.ts';
import { textsOf } from '../text/texts.ts';

interface SchemaNoticeProps {
  /** What `formFromSchema` found. */
  problems: readonly Problem[];
  locale?: Locale;
}

/** Names what a foreign schema asks for and the form cannot show, with the place of each; nothing where all is shown. */
export function SchemaNotice({ problems, locale = 'zh-CN' }: SchemaNoticeProps) {
  if (problems.length === 0) return null;
  return (
    <div className="hf">
      <div className="hf-summary hf-summary-mild" role="note">
        <p className="hf-summary-title">{textsOf(locale)('schema.notice', { count: problems.length })}</p>
        <ul>
          {problems.map((problem) => (
            <li key={problem.code + problem.path}>
              <code>{placeOf(problem.path)}</code> {sentence(problem, locale)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** `/schema/properties/address/properties/street` → `address › street` */
function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(2);
  const named = parts.filter(
    (part, index) => part !== 'items' && (part !== 'properties' || parts[index - 1] === 'properties'),
  );
  return named.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join(' › ') || '/';
}
