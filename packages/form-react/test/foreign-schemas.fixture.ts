/** A JSON Schema of somebody else's making, a document of it, and what the form says it cannot show. */
export interface ForeignSchema {
  name: string;
  schema: object;
  value: object;
  /** Titles that stand on the screen. */
  shown: string[];
  /** Places that are named as not shown. */
  named: string[];
}

const address = {
  type: 'object',
  properties: { street: { type: 'string', title: 'Street' }, city: { type: 'string', title: 'City' } },
  required: ['street'],
};

/** The kinds of schema that the samples of public form renderers are made of. */
export const foreignSchemas: ForeignSchema[] = [
  {
    name: 'a flat record',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Registration',
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', title: 'Name', minLength: 1 },
        age: { type: 'integer', title: 'Age', minimum: 0 },
        weight: { type: 'number', title: 'Weight', multipleOf: 0.5 },
        member: { type: 'boolean', title: 'Member' },
        id: { type: 'string', title: 'Number', readOnly: true },
      },
    },
    value: { name: 'Ada 𠮷', age: 36, weight: 61.5, member: false, id: 'n-1' },
    shown: ['Name', 'Age', 'Weight', 'Member', 'Number'],
    named: [],
  },
  {
    name: 'objects in objects, and a list of objects',
    schema: {
      properties: {
        home: { type: 'object', title: 'Home', properties: { place: { title: 'Place', ...address } } },
        tasks: {
          type: 'array',
          title: 'Tasks',
          items: { type: 'object', properties: { what: { type: 'string', title: 'What' }, done: { type: 'boolean' } } },
        },
      },
    },
    value: {
      home: { place: { street: 'Wensan Road', zip: '310012' } },
      tasks: [{ what: 'read', left: [1, { a: null }] }, {}],
    },
    shown: ['Home', 'Place', 'Street', 'Tasks', 'What'],
    named: [],
  },
  {
    name: 'references',
    schema: {
      definitions: { address },
      $defs: { name: { type: 'string', title: 'Called' } },
      properties: { billing: { $ref: '#/definitions/address', title: 'Billing' }, name: { $ref: '#/$defs/name' } },
    },
    value: { billing: { street: 'a', city: 'b' }, name: 'c' },
    shown: ['Billing', 'Street', 'Called'],
    named: [],
  },
  {
    name: 'a reference to itself',
    schema: {
      $defs: {
        node: {
          type: 'object',
          properties: {
            label: { type: 'string', title: 'Label' },
            children: { type: 'array', items: { $ref: '#/$defs/node' } },
          },
        },
      },
      properties: { tree: { $ref: '#/$defs/node', title: 'Tree' } },
    },
    value: { tree: { label: 'root', children: [{ label: 'leaf', children: [] }] } },
    shown: ['Tree', 'Label'],
    named: ['tree › children › $ref', 'tree › children'],
  },
  {
    name: 'choices in all their spellings',
    schema: {
      properties: {
        size: { type: 'string', title: 'Size', enum: ['s', 'l'], enumNames: ['Small', 'Large'] },
        colour: { type: 'string', title: 'Colour', oneOf: [{ const: 'r', title: 'Red' }, { const: 'b' }] },
        rank: {
          title: 'Rank',
          anyOf: [
            { const: 1, title: 'First' },
            { const: 2, title: 'Second' },
          ],
        },
        likes: { type: 'array', title: 'Likes', uniqueItems: true, items: { type: 'string', enum: ['tea', 'wine'] } },
        has: { type: 'array', title: 'Has', items: { oneOf: [{ const: 'car', title: 'A car' }] } },
        only: { const: 'fixed', title: 'Only' },
      },
    },
    value: { size: 'l', colour: 'b', rank: 2, likes: ['wine'], has: ['car'], only: 'fixed' },
    shown: ['Large', 'Red', 'Second', 'wine', 'A car', 'Only'],
    named: [],
  },
  {
    name: 'answers that may be null',
    schema: {
      properties: {
        a: { type: ['string', 'null'], title: 'A' },
        b: { anyOf: [{ type: 'integer' }, { type: 'null' }], title: 'B' },
        c: { enum: ['x', 'y', null], title: 'C' },
      },
    },
    value: { a: null, b: null, c: null },
    shown: ['A', 'B', 'C'],
    named: [],
  },
  {
    name: 'parts put together',
    schema: {
      $defs: { base: { properties: { id: { type: 'string', title: 'Id' } }, required: ['id'] } },
      allOf: [{ $ref: '#/$defs/base' }, { properties: { note: { type: 'string', title: 'Note' } } }],
      properties: { more: { type: 'string', title: 'More' } },
    },
    value: { id: '1', note: 'n', more: 'm' },
    shown: ['Id', 'Note', 'More'],
    named: [],
  },
  {
    name: 'formats',
    schema: {
      properties: {
        day: { type: 'string', format: 'date', title: 'Day' },
        at: { type: 'string', format: 'date-time', title: 'At' },
        mail: { type: 'string', format: 'email', title: 'Mail' },
        picture: { type: 'string', format: 'data-url', title: 'Picture' },
      },
    },
    value: { day: '2026-03-05', at: '2026-03-05T09:00:00Z', mail: 'a@b.example', picture: 'data:text/plain,x' },
    shown: ['Day', 'At', 'Mail', 'Picture'],
    named: ['mail › format', 'picture › format'],
  },
  {
    name: 'what no form of ours can show',
    schema: {
      properties: {
        title: { type: 'string', title: 'Title' },
        tags: { type: 'array', items: { type: 'string' } },
        point: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] },
        either: { anyOf: [{ type: 'string' }, { type: 'number' }] },
        anything: true,
        nothing: { type: 'null' },
      },
    },
    value: { title: 't', tags: ['a', 'b'], point: [1, 2], either: 3, anything: { deep: [{}] }, nothing: null },
    shown: ['Title'],
    named: ['tags', 'point', 'either', 'anything', 'nothing'],
  },
  {
    name: 'conditions and open objects',
    schema: {
      type: 'object',
      properties: { animal: { title: 'Animal', enum: ['cat', 'fish'] } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      allOf: [{ if: { properties: { animal: { const: 'cat' } } }, then: { properties: { food: { type: 'string' } } } }],
      dependentRequired: { animal: ['food'] },
      additionalProperties: { type: 'string' },
      patternProperties: { '^x-': { type: 'number' } },
    },
    value: { animal: 'cat', food: 'fish', 'x-1': 4 },
    shown: ['Animal'],
    named: ['allOf', 'dependentRequired', 'additionalProperties', 'patternProperties'],
  },
  {
    name: 'no object at all',
    schema: { type: 'array', items: { type: 'string' } },
    value: {},
    shown: [],
    named: ['type'],
  },
];
