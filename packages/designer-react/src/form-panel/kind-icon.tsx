import { kindNamed } from '@hearth/definition';
import { type Shelf, shelfOf } from './shelves.ts';

/** Drawings of 16 × 16, by kind; a kind without one has that of its shelf. */
const drawings: Record<string, string> = {
  text: 'M2 5h12M2 5v6h12V5M4.5 8h4',
  'long-text': 'M2.5 4h11M2.5 7h11M2.5 10h11M2.5 13h6',
  number: 'M6.5 3 5 13M11 3l-1.500 10M3 6.200h10.500M2.500 10H13',
  integer: 'M4 5.500 6 4v8M9.500 6a2 2 0 1 1 3.600 1.200L9.500 12h4',
  money: 'M4 3l4 5 4-5M8 8v5M5 8.500h6M5 11h6',
  date: 'M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3',
  month: 'M2.500 4h11v9.500h-11zM2.500 7h11M6 10.500h4',
  'date-time': 'M2.500 4h11v4M2.500 4v9h5M2.500 7h6M11.500 9.500v2l1.300 1M11.500 8.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
  time: 'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M8 5v3l2.200 1.500',
  'single-choice':
    'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M8 6.200a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600',
  'multiple-choice': 'M3 3h10v10H3zM5.500 8l2 2 3.200-4',
  boolean:
    'M5.500 4.500h5a3.500 3.500 0 0 1 0 7h-5a3.500 3.500 0 0 1 0-7M10.500 6.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3',
  person: 'M8 3a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5M3 13.500c0-2.500 2-4 5-4s5 1.500 5 4',
  'org-unit': 'M6 2.500h4v3H6zM2 10.500h4v3H2zM10 10.500h4v3h-4zM8 5.500V8M4 10.500V8h8v2.500',
  'register-ref': 'M4 2.500h8.500v11H4a1.500 1.500 0 0 1 0-3h8.500M4 2.500A1.500 1.500 0 0 0 2.500 4v8',
  phone: 'M5 2.500h6v11H5zM7.300 11.500h1.400',
  'resident-id':
    'M2 4h12v8.500H2zM5.500 6.500a1.200 1.200 0 1 1 0 2.400 1.200 1.200 0 0 1 0-2.400M3.700 11c.2-1 .9-1.500 1.800-1.500s1.600.5 1.800 1.500M9.500 7h3M9.500 9.500h3',
  'bank-card': 'M2 4h12v8.500H2zM2 7h12M4 10.200h3',
  address:
    'M8 13.500c-2.700-3-4-5-4-6.800a4 4 0 1 1 8 0c0 1.800-1.300 3.800-4 6.800M8 5.300a1.400 1.400 0 1 1 0 2.800 1.400 1.400 0 0 1 0-2.800',
  file: 'M4 2.500h5l3 3v8H4zM9 2.500v3h3',
  photo: 'M2.500 4h11v9h-11zM2.500 11l3-3 2.500 2.500 2-2 3.500 3.500M10.500 6.300h.01',
  signature: 'M2.500 13.500h11M3 11c2-6 4.500-8.500 5.500-7.500S6 10 7.500 10.500 11 7 12 7.500s-.5 2.500 1.500 2.500',
  rating: 'M8 2.500l1.700 3.500 3.800.5-2.800 2.600.7 3.900L8 11.200 4.600 13l.7-3.900L2.500 6.500 6.300 6z',
  group: 'M2.500 3.500h11v9h-11zM2.500 6.500h11M2.500 9.500h11M6.500 3.500v9',
  section: 'M2.500 3h11v10h-11zM5 6h6M5 8.500h6',
  note: 'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M8 7.300v3.700M8 5h.01',
};

const ofShelf: Record<Shelf, string> = {
  text: 'text',
  number: 'number',
  date: 'date',
  choice: 'single-choice',
  identity: 'resident-id',
  office: 'register-ref',
  file: 'file',
  layout: 'section',
};

export function KindIcon({ kind: name }: { kind: string }) {
  const kind = kindNamed(name);
  const drawing = drawings[name] ?? drawings[kind ? ofShelf[shelfOf(kind)] : 'text'];
  return (
    <svg className="df-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={drawing} />
    </svg>
  );
}
