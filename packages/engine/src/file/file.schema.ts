import { Type } from '@fastify/type-provider-typebox';
import { Nullable } from '../http/list.schema.ts';

export const StoredFile = Type.Object({
  id: Type.String(),
  name: Type.String(),
  size: Type.Integer({ description: 'Bytes' }),
  type: Type.String({ description: 'Media type, told by the bytes' }),
  sha256: Type.String(),
});

export const UploadParams = Type.Object({
  id: Type.String({
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    description: 'A UUID that the sender chooses; the file keeps it',
  }),
});

export const PartQuery = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 1000 }),
    size: Type.Integer({ minimum: 1, description: 'Bytes of the whole file' }),
    offset: Type.Integer({ minimum: 0, description: 'Where this part begins' }),
  },
  { additionalProperties: false },
);

export const Upload = Type.Object({
  received: Type.Integer({ description: 'Bytes that have arrived; go on from here' }),
  file: Nullable(StoredFile),
});
