import type { Level } from '../types.ts';

export const levelWords = { required: '필수', preferred: '우대', used: '사용', duty: '업무' } as const satisfies Record<
  Level,
  string
>;
