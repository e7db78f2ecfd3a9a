import { id, list, metaSchema, ref, shape, text, withSchemaKey } from './shared.ts';

export const post = shape('岗位', {
  id,
  title: text('名称', { maxLength: 100 }),
  levels: list('组织层级', text('层级'), 1),
});

/** Meta-schema of `posts.json`: a list, or an object that holds it. */
export const postsSchema = metaSchema(
  'posts',
  '岗位 posts.json',
  {
    anyOf: [{ type: 'array', items: ref('post') }, withSchemaKey(shape('岗位', { posts: list('岗位', ref('post')) }))],
  },
  { post },
);
