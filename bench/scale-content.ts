import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Catalog } from '#src/domain/types.ts';
import { readContentTree } from '../tools/content/read-tree.ts';

/** A sequence of numbers below a bound, the same for the same seed (MINSTD: Park and Miller, 1988). */
type Dice = (below: number) => number;

const diceOf = (seed: number): Dice => {
  let state = (seed * 7_919 + 1) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const pick = <Item>(dice: Dice, items: readonly Item[]): Item => {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

// Names share their beginnings, as those of real companies do, and no two are alike: 100 × 100 combinations.
const first =
  '한국 대한 서울 미래 에이 스마트 코리아 글로벌 유니 하나 새롬 다온 누리 가온 바른 나래 해솔 이음 라온 온새 두레 마루 별빛 초록 파란 하늘 구름 바다 산들 햇살 달빛 은하 도담 사랑 모두 함께 우리 나눔 키움 세움 채움 비움 돋움 피움 밝음 맑음 고운 푸른 굳센 빠른 데이 씨앤 케이 제이 엠투 비즈 넷플 테크 인포 디지 메타 클린 그린 블루 레드 옐로 오렌 퍼플 화이 블랙 골드 실버 브라 아이 오토 모빌 트래 푸드 헬스 메디 바이 에코 솔라 스페 포인 링크 캐스 플러 위드 더존 올리 원더 프라 퀵서 라이 페이 뱅크 카드 증권 보험 쇼핑 마켓'.split(
    ' ',
  );
const last =
  '소프트 시스템 테크 데이터 랩스 네트웍스 미디어 커머스 로지스 파트너스 솔루션 게임즈 바이오 헬스케어 모빌리티 에너지 푸드 금융 캐피탈 인베스트 스튜디오 웍스 클라우드 플랫폼 인터랙티브 엔터 컴퍼니 홀딩스 그룹 연구소 정보 통신 전자 기술 물산 유통 상사 건설 중공업 화학 제약 메디칼 교육 에듀 출판 여행 항공 해운 물류 택배 자동차 부품 기계 로봇 센서 반도체 디스플레이 배터리 소재 섬유 패션 뷰티 코스메틱 리테일 마트 스토어 몰 페이 뱅크 카드 보험 증권 자산운용 신탁 벤처스 컨설팅 리서치 애널리틱스 인사이트 시큐리티 보안 인증 광고 마케팅 커뮤니케이션즈 콘텐츠 픽처스 뮤직 스포츠 레저 호텔 리조트 외식 식품 농업 축산 수산 환경 수도 가스 전력'.split(
    ' ',
  );
const scales = [
  '하루 수억 건의 이벤트를',
  '여러 나라의 주문 기록을',
  '센서가 보내는 시계열을',
  '회원의 행동 로그를',
  '거래와 정산 기록을',
];
const aims = ['실시간으로 모아', '매일 새벽 다시 계산해', '한곳에 쌓아', '품질을 재면서', '비용을 줄여 가며'];
const ends = [
  '분석가에게 건네는 곳이에요',
  '추천과 검색에 쓰는 곳이에요',
  '경영 지표로 만드는 곳이에요',
  '고객 서비스에 되돌리는 곳이에요',
];
const duties = [
  '파이프라인을 설계하고 운영해요',
  '처리 시간을 줄이고 장애를 막아요',
  '동료가 쓰기 쉬운 표로 다듬어요',
  '수집부터 적재까지 자동으로 돌려요',
];
const wants = ['실무에서 써 본 경험', '구조를 설명할 수 있는 이해', '운영하며 문제를 푼 경험', '2년 이상 다뤄 본 경력'];
const proofs = [
  '작은 데이터로 같은 장애를 다시 만들고',
  '처리량을 두 배로 올려 가며',
  '설정을 하나씩 바꿔 가며',
  '실패한 작업을 골라 다시 돌리며',
];
const notes = [
  '무엇이 먼저 느려졌는지 그래프로 남겨 두세요.',
  '고른 까닭과 버린 대안을 한 쪽으로 적어 두세요.',
  '되돌리는 절차까지 문서로 남기면 이야기가 구체적이에요.',
  '비용이 얼마나 달라졌는지 숫자로 적어 두세요.',
];
const titles = [
  '데이터 엔지니어',
  '데이터 플랫폼 엔지니어',
  '분석 엔지니어',
  '데이터 백엔드 엔지니어',
  '스트리밍 엔지니어',
  'DataOps 엔지니어',
];
const grades = ['core', 'core', 'near', 'far'] as const;
const sections = ['duty', 'duty', 'stack', 'required', 'required', 'required', 'preferred', 'preferred'] as const;

const quoted = (text: string): string => JSON.stringify(text);

const file = (path: string, lines: readonly string[], body = ''): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n${body}`);
};

/** What entries may point to: ids and names of the real content. */
type Ground = {
  /** Skills as postings name them: those that real postings name often stand here often. */
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly string[];
  readonly sections: readonly string[];
};

const groundOf = (catalog: Catalog): Ground => {
  const asked = [...catalog.postings.values()].flatMap(({ lines }) =>
    lines.flatMap(({ asks }) => asks.flatMap((ask) => ('all' in ask ? ask.all : 'any' in ask ? ask.any : []))),
  );
  const skills = [...catalog.skills.keys(), ...asked, ...asked];
  return {
    skills: skills.map((id) => ({ id, name: catalog.skills.get(id)?.name ?? id })),
    roles: [...catalog.roles.keys()],
    sections: [...catalog.sources.values()].flatMap(({ id, sections }) => sections.map((one) => `${id}#${one.id}`)),
  };
};

const lineOf = (dice: Dice, ground: Ground, cite: string, place: number): readonly string[] => {
  const section = sections[place % sections.length] ?? 'duty';
  const one = pick(dice, ground.skills);
  const other = pick(
    dice,
    ground.skills.filter(({ id }) => id !== one.id),
  );
  const both = `${one.name}, ${other.name}`;
  const text = section === 'duty' ? `${both}로 ${pick(dice, duties)}.` : `${both} 등을 ${pick(dice, wants)}`;
  const binding = section === 'required' || section === 'preferred';
  const reading = `${one.name}를 ${pick(dice, wants)}이라고 적었어요. ${pick(dice, proofs)} ${pick(dice, notes)}`;
  const condition =
    place % 11 === 7 ? [`      - { condition: years, text: ${1 + dice(7)}년 이상의 경력, years: ${1 + dice(7)} }`] : [];
  return [
    `  - id: line-${place + 1}`,
    `    section: ${section}`,
    `    text: ${quoted(text)}`,
    '    asks:',
    `      - ${dice(3) === 0 ? 'any' : 'all'}: [${one.id}, ${other.id}]`,
    ...condition,
    `    cite: ${cite}`,
    ...(binding ? ['    readings:', `      - text: ${quoted(reading)}`] : []),
  ];
};

const writePosting = (root: string, company: string, place: number, dice: Dice, ground: Ground): void => {
  const title = titles[(dice(3) + place * 3) % titles.length] ?? '데이터 엔지니어';
  const cite = pick(dice, ground.sections);
  file(`${root}/postings/${company}/posting-${place + 1}.mdx`, [
    `title: ${title}`,
    'titleBy: source',
    `role: ${pick(dice, ground.roles)}`,
    'track: data-engineer',
    'closeness:',
    `  grade: ${pick(dice, grades)}`,
    `  reason: ${quoted(`${pick(dice, scales)} ${pick(dice, aims)} 쓰는 일이 업무에 들어 있어요.`)}`,
    `summary: ${quoted(`${pick(dice, scales)} ${pick(dice, aims)} 다루는 자리예요. ${pick(dice, duties)}.`)}`,
    'lines:',
    ...Array.from({ length: 8 + dice(6) }, (_, at) => lineOf(dice, ground, cite, at)).flat(),
    'updated: 2026-11-21',
  ]);
};

const bodyOf = (dice: Dice, name: string): string =>
  `\n## 일하는 방식\n\n${name}의 공고는 **${pick(dice, wants)}**을 되풀이해서 말해요. ${pick(dice, notes)}\n\n- [데이터 파이프라인](/skills/data-pipeline/)을 ${pick(dice, aims)} 다뤄요.\n- ${pick(dice, scales)} ${pick(dice, aims)} 다뤄요.\n`;

/** The name of the company at a place; steps without a common factor mix the first hundred as well as the thousands. */
export const companyName = (place: number): string =>
  `${first[(place * 37) % first.length]}${last[(place * 37 + Math.floor(place / 100)) % last.length]}`;

const writeCompany = (root: string, place: number, ground: Ground): void => {
  const dice = diceOf(place + 1);
  const name = companyName(place);
  const id = `company-${place + 1}`;
  file(
    `${root}/companies/${id}.mdx`,
    [
      `name: ${name}`,
      `nameEn: Firm ${(place * 7_919).toString(36)}`,
      `aliases: [주식회사 ${name}]`,
      'kind: company',
      `summary: ${quoted(`${pick(dice, scales)} ${pick(dice, aims)} ${pick(dice, ends)}. ${pick(dice, duties)}.`)}`,
      'cites:',
      `  - ${pick(dice, ground.sections)}`,
      'updated: 2026-11-21',
    ],
    place % 3 === 0 ? bodyOf(dice, name) : '',
  );
  for (const at of [0, 1]) writePosting(root, id, at, dice, ground);
};

/** Writes a content tree of the real content and that many made-up companies, two postings each. */
export const writeContent = (root: string, companies: number): void => {
  rmSync(root, { recursive: true, force: true });
  for (const folder of readdirSync('content')) cpSync(`content/${folder}`, `${root}/${folder}`, { recursive: true });
  const ground = groundOf(readContentTree('content').catalog);
  for (let place = 0; place < companies; place += 1) writeCompany(root, place, ground);
};
