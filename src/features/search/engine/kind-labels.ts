import { pageKindLabels } from '../../../domain/page-kinds.ts';
import type { DocumentKind } from './concept-index.ts';

/** What a result is, in the singular. */
export const kindLabels = { ...pageKindLabels, page: '목록' } as const satisfies Record<DocumentKind, string>;
