/**
 * Who may see what, said a second time and without the engine: from who holds which post where, and from what the definition of the marked
 * task says of posts. Everything that comes out of the engine is held to it.
 */

// biome-ignore lint/suspicious/noExplicitAny: an answer is what the document of the interface says
export type Json = any;

/** The units of the test union, each below the one above: county > east, west; east > mill; west > mine. */
const above = { county: undefined, east: 'county', west: 'county', mill: 'east', mine: 'west' } as const;

export type Unit = keyof typeof above;

export const units = Object.keys(above) as Unit[];

const isWithin = (unit: Unit, top: Unit): boolean => {
  const next = above[unit];
  return unit === top || (next !== undefined && isWithin(next, top));
};

export interface Kind {
  posts: readonly (readonly [post: string, unit: Unit])[];
  state?: 'nobody' | 'former' | 'left' | 'new';
  /** Whose substitute the person is today. */
  for?: string;
}

/** Every kind of person, most of them at `east`: `mill` is below it, `west` and `mine` beside it, `county` above. */
export const kinds = {
  nobody: { posts: [], state: 'nobody' },
  'starter-county': { posts: [['clerk', 'county']] },
  'starter-east': { posts: [['clerk', 'east']] },
  'starter-west': { posts: [['clerk', 'west']] },
  'starter-mill': { posts: [['clerk', 'mill']] },
  'starter-mine': { posts: [['clerk', 'mine']] },
  colleague: { posts: [['clerk', 'east']] },
  'li-chair': { posts: [['chair', 'east']] },
  'stand-in': { posts: [['outsider', 'west']], for: 'li-chair' },
  stopper: { posts: [['stopper', 'east']] },
  reader: { posts: [['reader', 'east']] },
  outsider: { posts: [['outsider', 'east']] },
  postless: { posts: [] },
  former: {
    posts: [
      ['clerk', 'east'],
      ['chair', 'east'],
    ],
    state: 'former',
  },
  leaver: {
    posts: [
      ['clerk', 'east'],
      ['chair', 'east'],
    ],
    state: 'left',
  },
  newcomer: {
    posts: [
      ['clerk', 'east'],
      ['chair', 'east'],
    ],
    state: 'new',
  },
  director: { posts: [['chair', 'county']] },
  root: { posts: [['admin', 'county']] },
} as const satisfies Record<string, Kind>;

export type Person = keyof typeof kinds;

export const people = Object.keys(kinds) as Person[];

export interface Marks {
  public: string;
  personal: string;
  sensitive: string;
  /** Of a public field that the review hides from whoever does it. */
  hidden: string;
  /** Of what only its author has seen: a draft, an upload. */
  draft: string;
  /** An amount of money, personal. */
  income: string;
}

/** What was filled in at one unit. */
export interface Subject {
  unit: Unit;
  marks: Marks;
  revision: number;
  case: string;
  /** The review of the case, for the chair of its unit. */
  item: string;
  draft: string;
  draftItem: string;
  entry: string;
  file: string;
  upload: string;
  job: string;
  report: string;
}

/** Posts held today; none before the password is changed, after the last day, or after the post's. */
const postsOf = (person: Person): Kind['posts'] => {
  const { posts, state }: Kind = kinds[person];
  return state === undefined ? posts : [];
};

const holds = (person: Person, post: string, where: (unit: Unit) => boolean): boolean =>
  postsOf(person).some(([held, unit]) => held === post && where(unit));

/** Gets as far as being asked what they want: with a session, still there, password their own. */
export const isIn = (person: Person): boolean =>
  !['nobody', 'left', 'new'].includes((kinds[person] as Kind).state ?? '');

export const isAdmin = (person: Person): boolean => postsOf(person).some(([post]) => post === 'admin');

export const began = (person: Person, unit: Unit): boolean => person === `starter-${unit}`;

/** Has the review of the unit's case, for themselves or for somebody absent. */
export function reviews(person: Person, unit: Unit): boolean {
  const chair = (one: Person) => holds(one, 'chair', (at) => at === unit);
  const absent = (kinds[person] as Kind).for as Person | undefined;
  return !began(person, unit) && (chair(person) || (absent !== undefined && chair(absent)));
}

/** Posts that the task names anywhere, and administrators. */
const taking = ['clerk', 'chair', 'stopper', 'reader', 'admin'];

const oversees = (person: Person, unit: Unit): boolean =>
  taking.some((post) => holds(person, post, (at) => isWithin(unit, at)));

export const seesCase = (person: Person, unit: Unit): boolean =>
  began(person, unit) || reviews(person, unit) || oversees(person, unit);

export const seesWhole = (person: Person, unit: Unit): boolean =>
  began(person, unit) ||
  reviews(person, unit) ||
  holds(person, 'clerk', (at) => at === unit) ||
  holds(person, 'reader', (at) => at === above[unit]);

/** Begins cases at the unit. */
export const starts = (person: Person, unit: Unit): boolean => holds(person, 'clerk', (at) => at === unit);

/** Stops cases of the unit: the nearest holder of the post at it or above, else the administrator. */
export const stops = (person: Person, unit: Unit): boolean =>
  isWithin(unit, 'east') ? holds(person, 'stopper', (at) => at === 'east') : isAdmin(person);

/** Entries: whole for those who keep the register at the unit or above, with masks for posts of the tasks that write it. */
export const keepsEntry = (person: Person, unit: Unit): boolean => holds(person, 'clerk', (at) => isWithin(unit, at));

export const seesEntry = (person: Person, unit: Unit): boolean => oversees(person, unit);

/** The marks of a unit that may come out to somebody, in whatever answer. */
export function maySee(person: Person, unit: Unit): Record<keyof Marks, boolean> {
  const whole = isIn(person) && (seesWhole(person, unit) || keepsEntry(person, unit));
  const seen = isIn(person) && (seesCase(person, unit) || seesEntry(person, unit));
  return {
    public: seen,
    personal: whole,
    sensitive: whole,
    hidden: isIn(person) && seesCase(person, unit) && !reviews(person, unit),
    draft: isIn(person) && began(person, unit),
    income: whole,
  };
}
