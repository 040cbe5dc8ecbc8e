import type { Findings } from '../types.ts';
import type { LineCounts } from './shown-line.ts';

/** `48줄 중 45줄을 읽었어요. 요건 21개, 읽지 못한 줄 3줄.` */
export const countsInWords = ({ lines, asking, unread }: LineCounts): string => {
  const read = `${lines}줄 중 ${lines - unread}줄을 읽었어요.`;
  const left = unread > 0 ? ` 읽지 못한 줄 ${unread}개는 아래에 그대로 적었어요.` : '';
  return `${read} 요건은 ${asking}개예요.${left}`;
};

const wholeImage = /^\s*(?:!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>|data:image\/\S+|\S+\.(?:png|jpe?g|webp|gif|heic))\s*$/i;

/** What is said of the whole text, the weightiest first. */
export const findingsInWords = (findings: Findings, text: string, counts: LineCounts): readonly string[] => {
  if (wholeImage.test(text))
    return ['그림은 읽지 못해요. 그림 속 글을 복사하거나, 휴대폰의 글자 인식으로 글을 꺼내서 붙여 넣으세요.'];
  if (findings.isAddress)
    return ['주소만 있어요. 이 페이지는 다른 곳에 연결하지 않아요. 공고를 열어 글을 모두 복사해서 붙여 넣으세요.'];
  const said = [
    findings.looksLikeResume &&
      '이력서처럼 보여요. 공고가 아니라 내 이력서라면 내 준비 점검의 ‘이력서를 붙여 넣어 찾기’가 맞아요.',
    findings.severalJobs && '공고가 여럿 들어 있는 것 같아요. 하나씩 붙여 넣으면 요건을 더 정확히 셀 수 있어요.',
    counts.asking > 0 &&
      !findings.isDataJob &&
      '데이터 일이 아닌 공고 같아요. 이 사이트가 아는 기술만 읽으니 빠진 것이 많을 수 있어요.',
    findings.withoutHeadings &&
      counts.asking > 0 &&
      '자격 요건이나 우대사항 같은 제목이 없어서, 줄마다 적힌 말로 나누었어요. 틀린 줄은 고쳐 주세요.',
  ];
  return said.filter((words) => typeof words === 'string');
};

/** What to do when no line asks anything. */
export const emptyWords =
  '무엇을 바라는 줄을 찾지 못했어요. 공고의 주요 업무, 자격 요건, 우대사항이 들어가게 붙여 넣었는지 보세요. 요건인 줄이 있다면 그 줄을 눌러 직접 골라도 돼요.';
