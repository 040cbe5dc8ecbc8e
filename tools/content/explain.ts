import type { z } from 'astro/zod';
import { nearest } from '#src/domain/nearest.ts';

/** One shape problem of a frontmatter: the field as `lines[2].cite` and what to do about it, in Korean. */
export type Explanation = { readonly field: string; readonly message: string };

const typeNames: Readonly<Record<string, string>> = {
  string: '글',
  number: '수',
  int: '정수',
  boolean: '참/거짓',
  array: '목록',
  object: '항목 묶음',
  date: '날짜',
  null: '빈 값',
};

const typeName = (type: string): string => typeNames[type] ?? type;

/** `['lines', 2, 'cite']` → `lines[2].cite` */
export const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** The keys a strict object knows, read from its schema so that a misspelt field can be told its nearest neighbour. */
const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] => {
  const { def } = schema._zod;
  const inner = 'innerType' in def ? def.innerType : 'out' in def ? def.out : undefined;
  if (inner) return keysAt(inner as z.core.$ZodType, path);
  if ('options' in def) return (def.options as z.core.$ZodType[]).flatMap((option) => keysAt(option, path));
  const [head, ...rest] = path;
  if ('element' in def) return keysAt(def.element as z.core.$ZodType, rest);
  if (!('shape' in def)) return [];
  const shape = def.shape as Record<string, z.core.$ZodType>;
  if (head === undefined) return Object.keys(shape);
  const next = shape[String(head)];
  return next ? keysAt(next, rest) : [];
};

const misspelt = (key: string, known: readonly string[]): string => {
  const candidate = nearest(key, known);
  return candidate === undefined
    ? `모르는 필드입니다. 쓸 수 있는 필드: ${known.join(', ')}`
    : `모르는 필드입니다. '${candidate}'의 오타인가요?`;
};

const wrongValue = (value: unknown, allowed: readonly unknown[]): string => {
  const candidate = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
  const hint = candidate === undefined ? '' : ` 가장 가까운 것은 '${candidate}'입니다.`;
  return `${shown(value)}: 쓸 수 없는 값입니다.${hint} 쓸 수 있는 값: ${allowed.join(', ')}`;
};

const tooLittle = ({ origin, minimum }: z.core.$ZodIssueTooSmall, value: unknown): string => {
  if (origin === 'array') return `${minimum === 1 ? '하나' : '둘'} 이상 있어야 합니다. 최소 ${minimum}개`;
  return origin === 'string' ? '비어 있습니다.' : `${shown(value)}: 너무 작습니다. ${minimum} 이상이어야 합니다.`;
};

/** Of a union's branches, the one the editor most likely meant: the one with the fewest complaints. */
const likeliest = (branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] =>
  branches.toSorted((a, b) => a.length - b.length)[0] ?? [];

/** Turns zod's issues into explanations. `data` is the frontmatter as written, `schema` the schema that refused it. */
export const explain = (
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.core.$ZodType,
  base: readonly PropertyKey[] = [],
): readonly Explanation[] =>
  issues.flatMap((issue): readonly Explanation[] => {
    const path = [...base, ...issue.path];
    const field = fieldOf(path);
    const value = valueAt(data, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          field: fieldOf([...path, key]),
          message: misspelt(key, keysAt(schema, path)),
        }));
      case 'invalid_type':
        return value === undefined || value === null
          ? [{ field, message: `꼭 있어야 하는 필드입니다. 들어갈 것: ${typeName(issue.expected)}` }]
          : [{ field, message: `${shown(value)}: 꼴이 다릅니다. 들어갈 것: ${typeName(issue.expected)}` }];
      case 'invalid_value':
        return value === undefined
          ? [{ field, message: `꼭 있어야 하는 필드입니다. 쓸 수 있는 값: ${issue.values.join(', ')}` }]
          : [{ field, message: wrongValue(value, issue.values) }];
      case 'too_small':
        return [{ field, message: tooLittle(issue, value) }];
      case 'too_big':
        return [{ field, message: `${shown(value)}: 너무 큽니다. ${issue.maximum} 이하여야 합니다.` }];
      case 'invalid_union':
        return explain(likeliest(issue.errors), data, schema, path);
      case 'invalid_format':
        return [{ field, message: `${shown(value)}: 꼴이 맞지 않습니다. ${issue.message}` }];
      default:
        return [{ field, message: issue.message }];
    }
  });
