import type { Placed } from './placing.ts';
import type { Counts, Findings, ReadLine } from './types.ts';

const address = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;
const dataWords = /데이터|data|etl|sql|파이프라인|pipeline|머신러닝|machine learning|mlops|dba/gi;
const resume =
  /(?:지원 ?동기|성장 ?과정|생년월일|이력 ?사항|학력 ?사항|경력 ?사항|자기 ?소개|보유 ?기술|수상 ?내역|참여 ?기간|담당 ?역할|기여도|저는 |제가 |했습니다|하였습니다|work experience|education|curriculum vitae|objective)/gi;
const posting =
  /자격 ?요건|지원 ?자격|우대|담당 ?업무|주요 ?업무|채용|모집|복지|전형|분을 찾|requirements|qualifications|responsibilities/gi;
const leastDataWords = 3;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** How often the named section `duty` begins anew after requirements were read: once more than one is another posting. */
const restarts = (lines: readonly ReadLine[]): number => {
  let jobs = 0;
  let seen = new Set<string>();
  for (const line of lines) {
    if (line.section === 'duty' && seen.has('required') && seen.has('preferred')) {
      jobs += 1;
      seen = new Set();
    }
    seen.add(line.section);
  }
  return jobs;
};

/** What is so of the whole text. */
export const findingsOf = (clean: string, lines: readonly ReadLine[], placed: readonly Placed[]): Findings => {
  const opened = placed.flatMap(({ section, reasons }) =>
    section === 'heading' ? [] : reasons.filter(({ kind }) => kind === 'under-heading'),
  );
  const asking = lines.some(({ section }) => section !== 'heading' && section !== 'other');
  return {
    isDataJob: count(clean, dataWords) >= leastDataWords,
    severalJobs: restarts(lines) > 0,
    looksLikeResume: count(clean, resume) >= 3 && count(clean, posting) < 2,
    isAddress: address.test(clean),
    withoutHeadings:
      asking &&
      !lines.some(
        (line, index) =>
          line.section !== 'other' &&
          opened.length > 0 &&
          (placed[index]?.reasons.some(({ kind }) => kind === 'under-heading') ?? false),
      ),
  };
};

/** Counts over numbered lines: a line in several pieces counts once. */
export const countsOf = (lines: readonly ReadLine[]): Counts => {
  const asking = lines.filter(({ level }) => level !== undefined);
  const numbers = (some: readonly ReadLine[]): number => new Set(some.map(({ line }) => line)).size;
  return {
    lines: numbers(lines),
    asking: numbers(asking),
    unread: numbers(asking.filter(({ unread }) => unread)),
    skills: new Set(asking.flatMap(({ asks }) => asks.flatMap(({ skills }) => skills.map(({ id }) => id)))).size,
  };
};
