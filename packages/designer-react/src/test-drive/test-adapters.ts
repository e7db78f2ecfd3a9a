import type { FormAdapters } from '@hearth/form-react';
import type { Drive } from './drive.ts';

/** Searches and uploads of a case that is only tried: people and units are those of the made-up office, files stay in this browser. */
export function testAdapters({ office }: Pick<Drive, 'office'>): FormAdapters {
  const known = [
    ...office.people.map(({ id, title }) => ({ kind: 'person', id, title })),
    ...office.units.map(({ id, name }) => ({ kind: 'org-unit', id, title: name })),
    { kind: 'register-ref', id: 'entry', title: '样例记录' },
    { kind: 'region', id: '110105', title: '北京市朝阳区' },
  ];
  return {
    lookup: async (field, query) => known.filter(({ kind, title }) => kind === field.kind && title.includes(query)),
    nameOf: (field, id) => known.find((one) => one.kind === field.kind && one.id === id)?.title,
    upload: async (file) => ({ id: 'sample', name: file.name, size: file.size, type: file.type }),
  };
}
