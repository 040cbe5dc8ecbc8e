import type { Exception } from './advisories.ts';

/** Known faults we live with for now. Empty is best. */
export const exceptions: readonly Exception[] = [];
