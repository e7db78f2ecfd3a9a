import { type TSchema, type TSchemaOptions, Type } from '@fastify/type-provider-typebox';

/** Which part of a list. */
export const pageQuery = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, default: 1 })),
  pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 20 })),
};

/** A part of a list with how long the whole is. */
export const listOf = <T extends TSchema>(item: T) =>
  Type.Object({
    items: Type.Array(item),
    total: Type.Integer(),
    page: Type.Integer(),
    pageSize: Type.Integer(),
  });

export const pageOf = ({ page = 1, pageSize = 20 }: { page?: number; pageSize?: number }) => ({ page, pageSize });

export const Nullable = <T extends TSchema>(schema: T, options: TSchemaOptions = {}) =>
  Type.Union([schema, Type.Null()], options);

/** An id with the name that people read. */
export const Named = Type.Object({ id: Type.String(), name: Type.String() });

/** Values by field name; what a field may hold is said by the definition. */
export const DocumentSchema = Type.Record(Type.String(), Type.Unknown());

/** Longest remark, reason or text of an objection or reply: the same everywhere, and what `GET /api/tasks/:id/schema` says. */
export const remark = { maxLength: 2000 };
