import type { Problem } from '@hearth/expression';
import type { PostKind } from '../posts.ts';
import { checkUnique } from './check-steps.ts';
import { readFile } from './read-file.ts';
import { hasErrors, reportOf } from './report.ts';

/** The posts of `posts.json` (text, bytes or JSON); none if the file has an error. */
export function parsePosts(source: unknown): { posts?: PostKind[]; problems: Problem[] } {
  const report = reportOf('posts.json');
  const file = readFile(source, 'posts', report) as unknown as PostKind[] | { posts: PostKind[] } | undefined;
  const posts = Array.isArray(file) ? file : file?.posts;
  if (posts) checkUnique(posts, Array.isArray(file) ? '' : '/posts', report);
  return posts && !hasErrors(report.problems) ? { posts, problems: report.problems } : { problems: report.problems };
}
