import type { Finding } from './check-link.ts';

/** A link of the content and what a look at it found. */
export type Checked = {
  readonly file: string;
  readonly place: LinkPlace;
  readonly title: string;
  readonly url: string;
  readonly finding: Finding;
};

/** Where a link and what is known of it stand in the frontmatter: at its top, or in the block `start:`. */
export type LinkPlace = 'top' | 'start';

const recorded = /^ *(?:checked|fault):.*\n/gm;

const inStart = (head: string, lines: string): string => {
  const [block, body] = /^start:\n((?: {2}.*\n)+)/m.exec(head) ?? [];
  if (block === undefined || body === undefined)
    throw new Error("'start:' 아래에 label과 url이 한 줄씩 있어야 합니다. 중괄호로 쓰지 않습니다.");
  return head.replace(block, () => `start:\n${body.replace(recorded, '')}${lines.replace(/^/gm, '  ').trimEnd()}\n`);
};

/**
 * The file with the day and result of a look in its frontmatter, the rest untouched. Nothing is written when the look
 * found nothing sure.
 * @throws when the file has no frontmatter, or no block for the link.
 */
export const withFinding = (source: string, finding: Finding, day: string, place: LinkPlace = 'top'): string => {
  if (finding.state === 'unsure') return source;
  const [, head, rest] = /^(---\n[\s\S]*?\n)(---(?:\n[\s\S]*)?)$/.exec(source) ?? [];
  if (head === undefined || rest === undefined)
    throw new Error("머리말이 없습니다. 파일은 '---' 줄로 시작해야 합니다.");
  const fault = finding.state === 'gone' ? `fault: '${finding.fault}'\n` : '';
  const lines = `checked: ${day}\n${fault}`;
  if (place === 'start') return `${inStart(head, lines)}${rest}`;
  return `${head.replace(/^(?:checked|fault):.*\n/gm, '')}${lines}${rest}`;
};

const words = (finding: Finding): string => {
  if (finding.state === 'gone') return `열리지 않아요 (${finding.fault})`;
  if (finding.state === 'unsure') return `확인하지 못했어요 (${finding.fault})`;
  return finding.movedTo ? `옮겨 갔어요: ${finding.movedTo}` : '열려요';
};

const states = ['gone', 'unsure', 'open'] as const satisfies readonly Finding['state'][];

/** What was found, as Markdown for people, what needs their eye first. */
export const reportOf = (checked: readonly Checked[], day: string): string => {
  const of = (state: Finding['state']): readonly Checked[] => checked.filter(({ finding }) => finding.state === state);
  const [gone, unsure, open] = states.map((state) => of(state).length);
  const rows = states.flatMap(of).map(({ title, url, file, finding }) => {
    const cells = [title, url, words(finding), file].map((cell) => cell.replaceAll('|', '\\|'));
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `${day}에 링크 ${checked.length}개를 확인했어요. 열림 ${open}개, 열리지 않음 ${gone}개, 확인하지 못함 ${unsure}개.`,
    '',
    '| 이름 | 주소 | 결과 | 파일 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '옮겨 간 주소는 눈으로 확인하고 파일의 `url`을 고쳐 주세요. 확인하지 못한 링크의 기록은 그대로 두었어요.',
    '',
  ].join('\n');
};
