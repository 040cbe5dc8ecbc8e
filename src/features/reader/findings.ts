import type { Counts, Findings, ReadLine } from './types.ts';

const address = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;
const dataWords = /데이터|data|etl|sql|파이프라인|pipeline|머신러닝|machine learning|mlops|dba/gi;
const resume =
  /(?:지원 ?동기|성장 ?과정|생년월일|이력 ?사항|학력 ?사항|경력 ?사항|자기 ?소개|보유 ?기술|수상 ?내역|참여 ?기간|담당 ?역할|기여도|저는 |제가 |했습니다|하였습니다|work experience|education|curriculum vitae|objective)/gi;
const posting =
  /자격 ?요건|지원 ?자격|우대|담당 ?업무|주요 ?업무|채용|모집|복지|전형|분을 찾|requirements|qualifications|responsibilities/gi;
const leastDataWords = 3;
const leastSkills = 4;
/** Of the lines of a text so short that it cannot name many. */
const leastShare = 1 / 2;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** The skills a posting asks. */
const skillsIn = (lines: readonly ReadLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ asks }) => asks.flatMap(({ skills }) => skills.map(({ id }) => id))));

/** How often duties begin anew after a posting's requirements and wishes were read. */
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

const isUnderHeading = ({ reasons }: ReadLine): boolean => reasons.some(({ kind }) => kind === 'under-heading');

/** What is so of the whole text. */
export const findingsOf = (clean: string, lines: readonly ReadLine[]): Findings => {
  const asking = lines.filter(({ level }) => level !== undefined);
  return {
    isDataJob:
      count(clean, dataWords) >= leastDataWords ||
      skillsIn(lines).size >= Math.min(leastSkills, Math.max(1, asking.length * leastShare)),
    severalJobs: restarts(lines) > 0,
    looksLikeResume: count(clean, resume) >= 3 && count(clean, posting) < 2,
    isAddress: address.test(clean),
    withoutHeadings: asking.length > 0 && !asking.some(isUnderHeading),
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
    skills: skillsIn(lines).size,
  };
};
