/** What a question of an XLSForm becomes. */
export interface QuestionType {
  /** Name of a field kind; missing = there is no field for it. */
  readonly kind?: string;
  /** Said when the field is not quite the same. */
  readonly otherwise?: boolean;
  readonly keywords?: { readonly [keyword: string]: string | number | boolean | readonly string[] };
}

const same = (kind: string): QuestionType => ({ kind });
const nearly = (kind: string, keywords: QuestionType['keywords'] = {}): QuestionType => ({
  kind,
  otherwise: true,
  keywords,
});
/** Records have times, people and places of their own; what is left has no counterpart. */
const nothing: QuestionType = {};

/** Every type of the specification by its name. */
export const questionTypes: Readonly<Record<string, QuestionType>> = {
  text: same('text'),
  string: same('text'),
  integer: same('integer'),
  int: same('integer'),
  decimal: same('number'),
  range: same('number'),
  date: same('date'),
  time: same('time'),
  datetime: same('date-time'),
  note: same('note'),
  select_one: same('single-choice'),
  select_multiple: same('multiple-choice'),
  rank: nearly('multiple-choice'),
  acknowledge: same('boolean'),
  trigger: same('boolean'),
  geopoint: same('location'),
  image: same('photo'),
  photo: same('photo'),
  audio: { kind: 'file', keywords: { accept: ['audio/*'] } },
  video: { kind: 'file', keywords: { accept: ['video/*'] } },
  file: same('file'),
  barcode: nearly('text'),
  calculate: same('text'),
  hidden: nearly('text'),
  select_one_from_file: nearly('text'),
  select_multiple_from_file: nearly('text'),
  select_one_external: nearly('text'),
  geotrace: nothing,
  geoshape: nothing,
  'start-geopoint': nothing,
  'background-audio': nothing,
  'background-geopoint': nothing,
  start: nothing,
  end: nothing,
  today: nothing,
  deviceid: nothing,
  subscriberid: nothing,
  simserial: nothing,
  phonenumber: nothing,
  username: nothing,
  email: nothing,
  audit: nothing,
  'xml-external': nothing,
  'csv-external': nothing,
  osm: nothing,
};
