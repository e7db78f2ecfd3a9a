/** What a form page takes from this package. */
export { compile, evaluate, isTrue, messageOf, namesRead, scopeOf } from '../src/index.ts';
