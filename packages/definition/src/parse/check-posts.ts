import { below } from '../json/pointer.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** Posts that somebody names, one or a list of them, must exist. */
export function checkPosts(
  post: string | readonly string[],
  path: string,
  { posts }: Pick<Known, 'posts'>,
  report: Report,
): void {
  const ids = posts.map(({ id }) => id);
  const asked =
    typeof post === 'string' ? [[post, path] as const] : post.map((one, at) => [one, below(path, at)] as const);
  for (const [one, at] of asked) if (!ids.includes(one)) report.add('unknown-post', at, named(one, ids));
}

/** The same for levels of the union tree. */
export function checkLevels(
  asked: readonly string[],
  path: string,
  { levels }: Pick<Known, 'levels'>,
  report: Report,
): void {
  for (const [index, level] of asked.entries())
    if (!levels.includes(level)) report.add('unknown-level', below(path, index), named(level, levels));
}
