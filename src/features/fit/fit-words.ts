import { type Known, openAsks } from './fit.ts';
import { conditionLabels, yearsInWords } from '../../domain/labels.ts';
import type { Posting, PostingLine } from '../../domain/postings.ts';
import type { Ask } from '../../domain/types.ts';

type NameOf = (skill: string) => string;

/** A condition as it stands on a page: `경력: 오라클 DBA 운영 3년 이상`. */
export const conditionInWords = ({ condition, text, years, yearsTo }: Extract<Ask, { condition: unknown }>): string =>
  `${conditionLabels[condition]}: ${text}${years === undefined ? '' : ` ${yearsInWords(years, yearsTo)}`}`;

const askInWords = (ask: Ask, { skills }: Known, nameOf: NameOf): string => {
  if ('condition' in ask) {
    const instead = ask.orSkills.map(nameOf).join(', ');
    return conditionInWords(ask) + (instead && `, 또는 ${instead}`);
  }
  const words = ask.words ? ` (${ask.words})` : '';
  if ('any' in ask) return `${ask.any.map(nameOf).join(', ')} 중 하나${words}`;
  return (
    ask.all
      .filter((skill) => !skills.has(skill))
      .map(nameOf)
      .join(', ') + words
  );
};

/** What a line still asks for, an ask a text. */
export const openInWords = (
  posting: Pick<Posting, 'id'>,
  line: PostingLine,
  known: Known,
  nameOf: NameOf,
): readonly string[] => openAsks(posting, line, known).map((ask) => askInWords(ask, known, nameOf));
